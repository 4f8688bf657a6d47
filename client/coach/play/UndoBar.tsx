import type { CoachTeamView, CoachView } from '../../../shared/protocol/coachView.ts';
import { useT } from '../../i18n/index.ts';
import { ActButton, undo } from '../acts/index.ts';
import { teamTitle } from '../frame/index.ts';
import css from './UndoBar.module.css';

export interface UndoBarProps {
  view: CoachView;
  teams: readonly CoachTeamView[];
  now: number;
}

/** Offers to undo the last act on a team, for as long as that is possible. Lies over the page, so that nothing moves. */
export function UndoBar({ view, teams, now }: UndoBarProps) {
  const t = useT();
  const open = view.me.as !== 'observer' ? teams.filter(team => team.undo && team.undo.until > now) : [];
  return (
    <output className={css.bar}>
      {open.map(
        team =>
          team.undo && (
            <p key={`${team.id}:${team.undo.act}`} className={css.line}>
              <span>
                <b>{teamTitle(team.name)}</b>: {team.undo.text}
              </span>
              <ActButton act={undo} of={{ view, team }} size="s" />
              <span className={css.time} aria-hidden>
                {t('coach.undo.left', { count: Math.ceil((team.undo.until - now) / 1000) })}
              </span>
            </p>
          ),
      )}
    </output>
  );
}
