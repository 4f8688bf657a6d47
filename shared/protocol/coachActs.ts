import type { LogWord } from '../text/words.ts';
import type { CoachNeed } from './coachNeeds.ts';

/** Something that a coach did to a team, for every coach to see. What was undone is not in it. */
export interface CoachActLine {
  id: number; // of the line of the log
  at: number; // epoch ms
  by: string | null; // the coach's name; null: no longer known
  what: LogWord;
  text: string; // "stuurde Ria een bericht"
  seat: string | null; // whom it was about
  puzzle: string | null; // which task it was about
}

/** What kind of thing happened last in a team. */
export type LastThing = 'opened' | 'solved' | 'skipped' | 'notYet' | 'looking' | 'hint' | 'asked' | 'answered' | 'phase';

/** How many acts of coaches a team's view holds, the newest. */
export const COACH_ACTS = 12;
/** For a need without a beginning: how long ago an act may be to be about it. */
const RECENT_MS = 10 * 60_000;

/** The last thing a coach did about a need since it began; null: nothing yet. */
export function actAbout(need: CoachNeed, acts: readonly CoachActLine[], now: number): CoachActLine | null {
  const since = need.since ?? now - RECENT_MS;
  return acts.findLast(act => act.at >= since && isAbout(need, act)) ?? null;
}

/** An act for a person is about that person's needs only; an act for the whole team is about each need of the team. */
function isAbout(need: CoachNeed, { seat, puzzle }: CoachActLine): boolean {
  if ('seat' in need) return seat === need.seat;
  if (seat !== null) return false;
  return puzzle === null || ('puzzle' in need && need.puzzle === puzzle);
}
