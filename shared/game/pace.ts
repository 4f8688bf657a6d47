import type { GameOptions } from './options.ts';

/** How much longer a team may take at a generous pace: the one source for all that is expected of it. */
const GENEROUS = 1.5;

/** How long something that the level gives these minutes should take at this pace. */
export const expectedMinutes = (minutes: number, pace: GameOptions['pace']): number =>
  pace === 'generous' ? minutes * GENEROUS : minutes;
