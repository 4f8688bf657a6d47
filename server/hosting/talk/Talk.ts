import type { Turns } from '../../../shared/protocol/turns.ts';
import { SteadyCounts } from './SteadyCounts.ts';

/** What the coaches of a session chose for the talk, as long as its room is open; after a restart the usual choices again. */
export class Talk {
  turns: Turns = 'group';
  about: string | null = null; // a team; null: all
  readonly given = new Set<string>(); // teams that were given the word
  readonly counts = new SteadyCounts();
  #step = -1;
  #since = 0;

  /** Since when the group is at this step (epoch ms): the first time that it was seen there. */
  since(step: number, now: number): number {
    if (step !== this.#step) [this.#step, this.#since] = [step, now];
    return this.#since;
  }
}
