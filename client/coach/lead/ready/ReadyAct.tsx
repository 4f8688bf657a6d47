import { MessagesSquare } from 'lucide-react';
import type { CoachView } from '../../../../shared/protocol/coachView.ts';
import { useT } from '../../../i18n/index.ts';
import { Button } from '../../../ui/index.ts';
import { ActButton, openReveal } from '../../acts/index.ts';
import { sendToTeam, teamTitle, useMayAct } from '../../frame/index.ts';
import css from './ReadyList.module.css';
import type { ReadyRow } from './readyRows.ts';

/** The one act for a team that is not at the step: open its reveal, or bring it here. Nothing for the others. */
export function ReadyAct({ view, row: { team, is, done, here }, step }: { view: CoachView; row: ReadyRow; step: number | null }) {
  const t = useT();
  const mayAct = useMayAct();
  if (!mayAct) return null;
  const come = () => void sendToTeam(team.id, { type: 'debrief.goTo', step: step ?? 0 });
  const named = { team: teamTitle(team.name), number: (step ?? 0) + 1 };
  if (is === 'held')
    return (
      <span className={css.act}>
        <ActButton act={openReveal} of={{ view, team }} size="s" named />
      </span>
    );
  if (is === 'reading')
    return (
      <span className={css.act}>
        <Button
          size="s"
          variant={done >= here ? 'primary' : 'secondary'}
          icon={MessagesSquare}
          label={t('coach.lead.toTalkLabel', named)}
          onPress={come}
        >
          {t('coach.lead.toTalk')}
        </Button>
      </span>
    );
  if (is !== 'elsewhere') return null;
  return (
    <span className={css.act}>
      <Button size="s" label={t('coach.lead.bringLabel', named)} onPress={come}>
        {t('coach.lead.bring')}
      </Button>
    </span>
  );
}
