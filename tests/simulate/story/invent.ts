import { Chance } from '../chance.ts';
import { FAULTS, type Action, type FaultKind, type Story } from './Action.ts';

/** The relative frequency of each action. */
const DOINGS: Record<string, number> = {
  play: 14,
  odd: 12,
  crowd: 3,
  lobby: 3,
  profile: 2,
  lid: 3,
  back: 5,
  device: 1.5,
  late: 1.5,
  team: 8,
  plan: 5,
  start: 3,
  restart: 1,
  look: 1.5,
  page: 1.5,
  wait: 2,
  settle: 1.5,
};
const TROUBLES: Record<FaultKind, Record<string, number>> = {
  net: { cut: 3, die: 1.5, blackout: 0.7, slow: 1 },
  disk: { writes: 4, full: 1.5, sluggish: 1 },
  kill: { kill: 4, killNow: 0.7 },
  time: { sleep: 0.8, stop: 0.8, wall: 0.8 },
  damage: { damage: 3 },
  engine: { engine: 1.5 },
  frames: { frame: 5 },
};
/** The kind of fault of an action. */
export const KIND_OF: ReadonlyMap<string, FaultKind> = new Map(
  FAULTS.flatMap(kind => Object.keys(TROUBLES[kind]).map(name => [name, kind] as const)),
);
/** The fraction of stories with this kind of fault. */
const OFTEN: Record<FaultKind, number> = {
  net: 0.7,
  disk: 0.55,
  kill: 0.55,
  time: 0.25,
  damage: 0.2,
  engine: 0.15,
  frames: 0.25,
};
const CALM = 0.06; // stories in which nothing goes wrong at all

const part = (chance: Chance): number => Math.round(chance.next() * 9999) / 10_000;

/** Generates a story from a seed. `allowed`: the kinds of faults that it may have. */
export function invent(seed: number, allowed: readonly FaultKind[] = FAULTS): Story {
  const chance = new Chance(seed);
  const calm = chance.is(CALM);
  const kinds = FAULTS.filter(kind => chance.is(OFTEN[kind]) && !calm && allowed.includes(kind));
  const weights = Object.assign({ ...DOINGS }, ...kinds.map(kind => TROUBLES[kind])) as Record<string, number>;
  const begun = chance.is(0.75);
  const sizes = Array.from({ length: chance.of([1, 1, 1, 1, 2, 2, 3]) }, () => chance.of([1, 1, 2, 2, 2, 3, 3, 4, 5]));
  const people = sizes.reduce((sum, size) => sum + size, 0) + (chance.is(0.3) ? 1 : 0);
  return {
    seed,
    teams: sizes,
    people: Math.min(9, people),
    coaches: chance.is(0.25) ? 2 : 1,
    minutes: chance.of([null, 60, 60, 60, 90]),
    begun,
    pace: chance.is(0.2) ? 'generous' : 'normal',
    holdReveal: chance.is(0.2),
    actions: Array.from({ length: chance.whole(15, 65) }, (_, key) => action(chance, key, weights)),
  };
}

function action(chance: Chance, key: number, weights: Record<string, number>): Action {
  const name = chance.weighed(weights);
  const [a, b, c] = [part(chance), part(chance), part(chance)];
  const wait = name === 'wait' ? 5000 + a * a * 235_000 : chance.is(0.2) ? chance.next() * 30 : chance.next() ** 2 * 5000;
  return { do: name, key, a, b, c, wait: Math.round(wait) };
}
