import type { Turn } from '../turn.ts';
import { readActs } from './acts.ts';
import { readLast } from './last.ts';
import { readLog } from './log.ts';
import { readTries } from './tries.ts';

/** At the end of a step, updates everything a coach is told from the step's events. */
export function readEvents(turn: Turn): void {
  readLog(turn);
  readActs(turn);
  readTries(turn);
  readLast(turn);
}
