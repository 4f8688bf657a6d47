import { Undo2 } from 'lucide-react';
import type { CoachTeamView } from '../../../../shared/protocol/coachView.ts';
import { useT } from '../../../i18n/index.ts';
import { Button } from '../../../ui/index.ts';
import { toTeam } from '../toTeam.ts';
import { useMayAct } from '../useMayAct.ts';
import { teamWord } from '../words.ts';
import css from './UndoBar.module.css';

/** What was just done to a team and can still be taken back, for as long as that is so. Lies over the page and moves nothing. */
export function UndoBar({ teams, now }: { teams: readonly CoachTeamView[]; now: number }) {
  const t = useT();
  const mayAct = useMayAct();
  const open = mayAct ? teams.filter(team => team.undo && team.undo.until > now) : [];
  return (
    <output className={css.bar}>
      {open.map(
        team =>
          team.undo && (
            <p key={`${team.id}:${team.undo.act}`} className={css.line}>
              <span>
                <b>{teamWord(team.name)}</b>: {team.undo.text}
              </span>
              <Button
                size="s"
                icon={Undo2}
                onPress={() => void toTeam(team.id, { type: 'undo', act: team.undo?.act ?? 0 }, t('coach.undo.done'))}
              >
                {t('coach.undo.do')}
              </Button>
              <span className={css.time} aria-hidden>
                {t('coach.undo.left', { count: Math.ceil((team.undo.until - now) / 1000) })}
              </span>
            </p>
          ),
      )}
    </output>
  );
}
