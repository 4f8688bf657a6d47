import { readStored, writeStored } from '../../../store/deviceStorage.ts';

const KEPT = 12; // there are at most four in a game
const keyOf = (seat: string): string => `ownPassed.${seat}`;

/** The moments of "Kunt u dit zelf?" that this person skipped on this device. */
export const passedMoments = (seat: string): readonly string[] => readStored<string[]>(keyOf(seat)) ?? [];

/** Remembers that this one is not to be asked again; answers with all of them. */
export function passMoment(seat: string, id: string): readonly string[] {
  const all = [...passedMoments(seat).filter(one => one !== id), id].slice(-KEPT);
  writeStored(keyOf(seat), all);
  return all;
}
