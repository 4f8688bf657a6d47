import { CLOCK } from '../level/constants.ts';
import { enter } from './phases.ts';
import { sayPhrase } from './say.ts';
import { rebaseStory } from './story.ts';
import { skipPassedWarnings } from './warnings.ts';
import { setClock, type Turn } from './turn.ts';

/**
 * Adds (or, when negative, takes away) minutes of play; extra time also closes the time-up dialog. Only for a game with a
 * limit.
 */
export function addMinutes(turn: Turn, minutes: number): void {
  rebaseStory(turn);
  const least = (turn.now + CLOCK.leastLeftMs) / 60_000;
  const before = turn.state.clock.minutes!;
  const after = Math.max(before + minutes, Math.min(least, before));
  setClock(turn, { minutes: turn.state.phase === 'deciding' ? Math.max(after, least) : after });
  if (turn.state.phase === 'deciding') enter(turn, 'GO_ON');
  skipPassedWarnings(turn);
  const words = { minutes: String(Math.abs(minutes)) };
  sayPhrase(turn, minutes < 0 ? 'lessTime' : 'moreTime', words, 'time');
}
