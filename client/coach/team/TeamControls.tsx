import { EllipsisVertical } from 'lucide-react';
import type { CoachTeamView, CoachView } from '../../../shared/protocol/coachView.ts';
import { useT } from '../../i18n/index.ts';
import { ActButton, ActMenu, isOpen, TEAM, TEAM_MORE } from '../acts/index.ts';
import { teamTitle, useMayAct } from '../frame/index.ts';
import { Cluster } from '../../ui/flow/Cluster.tsx';

/** The acts for one team: pause, time, messages, ending the game. */
export function TeamControls({ view, team }: { view: CoachView; team: CoachTeamView }) {
  const t = useT();
  if (!useMayAct()) return null;
  const of = { view, team };
  return (
    <Cluster gap={8}>
      {TEAM.map(act => (
        <ActButton key={act.id} act={act} of={of} size="s" />
      ))}
      {isOpen(of) && (
        <ActMenu
          label={t('coach.team.moreOf', { team: teamTitle(team.name) })}
          word={t('coach.team.more')}
          groups={TEAM_MORE}
          of={of}
        >
          <EllipsisVertical aria-hidden />
          {t('coach.team.more')}
        </ActMenu>
      )}
    </Cluster>
  );
}
