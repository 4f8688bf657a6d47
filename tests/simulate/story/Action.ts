import type { Draw } from '../chance.ts';

/** One action of a story, and the time until the next. */
export interface Action extends Draw {
  do: string;
  key: number; // its own random seed, so that it stays the same when other actions are removed
  wait: number; // ms
}

/** A whole story. Deterministic: the same story always has the same outcome. */
export interface Story {
  seed: number;
  teams: number[]; // number of people per initial team; [] means that everybody waits
  people: number;
  coaches: number;
  minutes: number | null;
  begun: boolean; // whether the games have started when the story begins
  pace: 'normal' | 'generous';
  holdReveal: boolean;
  actions: Action[];
}

/** The kinds of faults; a story has some of them. */
export const FAULTS = ['net', 'disk', 'kill', 'time', 'damage', 'engine', 'frames'] as const;
export type FaultKind = (typeof FAULTS)[number];
