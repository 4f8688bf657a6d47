import { CLOCK } from '../level/constants.ts';
import { enter } from './phases.ts';
import { sayPhrase } from './say.ts';
import { rebaseStory } from './story.ts';
import { passTimes } from './times.ts';
import { setClock, type Turn } from './turn.ts';

/** More or less time; also ends the dialog at 0. To be called with a limit only. */
export function addMinutes(turn: Turn, minutes: number): void {
  rebaseStory(turn);
  const least = (turn.now + CLOCK.leastLeftMs) / 60_000;
  const before = turn.s.clock.minutes!;
  const after = Math.max(before + minutes, Math.min(least, before));
  setClock(turn, { minutes: turn.s.phase === 'deciding' ? Math.max(after, least) : after });
  if (turn.s.phase === 'deciding') enter(turn, 'GO_ON');
  passTimes(turn);
  const words = { minutes: String(Math.abs(minutes)) };
  sayPhrase(turn, minutes < 0 ? 'lessTime' : 'moreTime', words, 'time');
}
