import type { NeedNow } from './needsAt.ts';
import { isPastPlay } from './phases.ts';
import type { CoachTeamView } from './coachView.ts';

/** How much a team asks of its coach, most first: the order of the rows. Teams of one class stand in the order of their numbers. */
export const URGENCIES = ['waits', 'away', 'stuck', 'quiet', 'fine', 'ready'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** The class that a need of each kind puts a team in. */
const URGENCY_OF: Record<NeedNow['kind'], Urgency> = {
  broken: 'waits',
  notKept: 'waits',
  hand: 'waits',
  decide: 'waits',
  held: 'waits',
  nobody: 'waits',
  late: 'waits',
  away: 'away',
  recovered: 'stuck',
  tries: 'stuck',
  stuck: 'stuck',
  behind: 'stuck',
  quiet: 'quiet',
  untouched: 'quiet',
};

const rankOf = (urgency: Urgency): number => URGENCIES.indexOf(urgency);

/** The need that a team's row is about: the most urgent of those that are not put off. */
export function mainNeed<Need extends Pick<NeedNow, 'kind'>>(needs: readonly Need[]): Need | null {
  return needs.toSorted((a, b) => rankOf(URGENCY_OF[a.kind]) - rankOf(URGENCY_OF[b.kind]))[0] ?? null;
}

/** The class of a team with this main need. */
export function urgencyOf({ phase }: Pick<CoachTeamView, 'phase'>, need: Pick<NeedNow, 'kind'> | null): Urgency {
  if (need) return URGENCY_OF[need.kind];
  return isPastPlay(phase) ? 'ready' : 'fine';
}
