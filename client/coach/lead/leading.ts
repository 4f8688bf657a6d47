import { isPastPlay } from '../../../shared/protocol/phases.ts';
import type { CoachTeamView } from '../../../shared/protocol/coachView.ts';

/** The conversation as the coach leads it: which step stands now, and who is on it. */
export interface Leading {
  lead: CoachTeamView | null; // the team whose step is shown: on the step of most teams
  step: number | null;
  onStep: CoachTeamView[];
  behind: CoachTeamView[]; // in the conversation, at another step
  watching: CoachTeamView[]; // still at the reveal
  playing: CoachTeamView[];
  closed: CoachTeamView[];
}

export function leading(teams: readonly CoachTeamView[]): Leading {
  const talking = teams.filter(team => team.phase === 'debrief' && team.debrief);
  const counts = new Map<number, number>();
  for (const team of talking) counts.set(team.debrief?.step ?? 0, (counts.get(team.debrief?.step ?? 0) ?? 0) + 1);
  // of two equally large groups the one that is further on: nobody is asked to go back
  const [first] = [...counts].toSorted((a, b) => b[1] - a[1] || b[0] - a[0]);
  const step = first ? first[0] : null;
  const onStep = talking.filter(team => team.debrief?.step === step);
  return {
    lead: onStep[0] ?? null,
    step,
    onStep,
    behind: talking.filter(team => team.debrief?.step !== step),
    watching: teams.filter(team => team.phase === 'reveal'),
    playing: teams.filter(team => team.phase !== null && !isPastPlay(team.phase)),
    closed: teams.filter(team => team.phase === 'closed'),
  };
}
