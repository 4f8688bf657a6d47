import { LIMITS } from '../../../shared/protocol/limits.ts';

export const TEAM_USUAL = 5;

/** Whether a team of this size can start, and if not why. `six`: it can, and the sixth person assists. */
export type SizeState = 'fits' | 'six' | 'empty' | 'tooFew' | 'tooMany';
export function sizeState(people: number): SizeState {
  if (people === 0) return 'empty';
  if (people < LIMITS.teamSizeMin) return 'tooFew';
  if (people > LIMITS.teamSizeMax) return 'tooMany';
  return people > TEAM_USUAL ? 'six' : 'fits';
}
export const mayStart = (people: number): boolean => sizeState(people) === 'fits' || sizeState(people) === 'six';
