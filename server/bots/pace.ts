import { createHash } from 'node:crypto';
import type { CompiledPuzzle } from '../../shared/level/compiled.ts';

const ACT_MS = 4000; // of a person who knows what to do
const MINUTE_MS = 60_000;
const QUICKEST = 0.9; // of the minutes that the level gives a puzzle
const SLOWEST = 1.5;

/** Milliseconds between two acts at this speed; 1 is a person. */
export const paceAt = (speed: number): number => ACT_MS / speed;

/**
 * How long the people of one team take over each step of a puzzle, in ms: the level's minutes, shared over the steps, by
 * 0.9 to 1.5. `team` is any name of the team: its colleagues take as long as each other, another team takes longer or less.
 */
export function timesOfPeople(team: string, speed: number): (puzzle: CompiledPuzzle) => number {
  return ({ id, minutes, steps }) => {
    const drawn = createHash('sha256').update(`${team} ${id}`).digest().readUInt16BE(0) / 0xffff;
    return ((minutes * MINUTE_MS) / steps.length / speed) * (QUICKEST + drawn * (SLOWEST - QUICKEST));
  };
}
