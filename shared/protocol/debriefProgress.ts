import { isPastPlay } from './phases.ts';
import type { CoachTeamView } from './coachView.ts';

/** How far the teams are in the debrief: the current step, and which teams are at it. */
export interface DebriefProgress {
  lead: CoachTeamView | null; // a team at the current step, from which the step is shown
  step: number | null;
  onStep: CoachTeamView[];
  behind: CoachTeamView[]; // in the debrief, at another step
  watching: CoachTeamView[]; // still at the reveal
  playing: CoachTeamView[];
  closed: CoachTeamView[];
}

export function debriefProgress(teams: readonly CoachTeamView[]): DebriefProgress {
  const talking = teams.filter(team => team.phase === 'debrief' && team.debrief);
  const counts = new Map<number, number>();
  for (const team of talking) counts.set(team.debrief?.step ?? 0, (counts.get(team.debrief?.step ?? 0) ?? 0) + 1);
  // the step of most teams; on a tie the furthest one, so that no team has to go back
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
