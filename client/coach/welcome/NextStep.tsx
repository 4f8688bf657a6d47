import { ArrowRight, Play, Users } from 'lucide-react';
import { useState } from 'react';
import type { CoachPersonView, CoachView } from '../../../shared/protocol/coachView.ts';
import { useT } from '../../i18n/index.ts';
import { coachCommand } from '../../net/coach.ts';
import { Button } from '../../ui/index.ts';
import { isOtherDay } from '../frame/index.ts';
import type { Exceptions } from './exceptions.ts';
import { StartDialog } from './StartDialog.tsx';
import { teamsToStart } from './teamsToStart.ts';

export interface NextStepProps {
  view: CoachView;
  exceptions: Exceptions;
  onTeamsMade: () => void;
  onPlay: () => void;
}

/** The one button that moves the session on: make teams, start them, or go to the game. */
export function NextStep({ view, exceptions, onTeamsMade, onPlay }: NextStepProps) {
  const t = useT();
  const [asking, setAsking] = useState(false);
  const { ready, small, started } = teamsToStart(view);
  const isEarly = isOtherDay(view.session.date, view.now);
  async function start(without: readonly CoachPersonView[]) {
    setAsking(false);
    for (const { seat } of without) await coachCommand({ type: 'person.move', seat, team: null });
    await coachCommand({ type: 'start', team: 'all' });
  }
  if (ready === 0 && started > 0)
    return (
      <Button variant="primary" iconAfter={ArrowRight} onPress={onPlay}>
        {t('coach.teams.toPlay')}
      </Button>
    );
  if (ready === 0)
    return (
      <Button
        variant="primary"
        icon={Users}
        disabled={view.proposal.length === 0}
        onPress={() => void coachCommand({ type: 'teams.make' }).then(({ ok }) => ok && onTeamsMade())}
      >
        {t('coach.teams.make')}
      </Button>
    );
  return (
    <>
      <Button
        variant="primary"
        icon={Play}
        onPress={() => (exceptions.groups.length > 0 || small || isEarly ? setAsking(true) : void start([]))}
      >
        {t('coach.teams.startAll')}
      </Button>
      {asking && (
        <StartDialog
          view={view}
          exceptions={exceptions}
          small={small}
          onStart={without => void start(without)}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
