import type { Draw } from '../chance.ts';

/** One thing that happens in a story, and how long it then goes on by itself. */
export interface Action extends Draw {
  do: string;
  key: number; // its own source of chance: it stays the same when others are left out
  wait: number; // ms
}

/** A whole story: the same one always goes the same way. */
export interface Story {
  seed: number;
  teams: number[]; // how many people in each, who begin with a team; [] none: everybody waits
  people: number;
  coaches: number;
  minutes: number | null;
  begun: boolean; // the games run when the story begins
  pace: 'normal' | 'generous';
  holdReveal: boolean;
  actions: Action[];
}

/** What can go wrong, by kind: a story has some of them. */
export const FAULTS = ['net', 'disk', 'kill', 'time', 'damage', 'engine', 'frames'] as const;
export type FaultKind = (typeof FAULTS)[number];
