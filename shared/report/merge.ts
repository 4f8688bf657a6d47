import type { PlanCounts } from './said.ts';
import type { StatementSums } from './statementSums.ts';
import { NO_SUMS } from './statistics.ts';
import type { Tally } from './tally.ts';

type Counts = { [key: string]: number | number[] | Counts };

/** Adds counts of any shape: numbers are summed, lists concatenated. */
function add(a: Counts, b: Counts): Counts {
  const both: Counts = { ...a };
  for (const [key, value] of Object.entries(b)) {
    const previous = both[key];
    if (previous === undefined) both[key] = value;
    else if (typeof value === 'number') both[key] = (previous as number) + value;
    else if (Array.isArray(value)) both[key] = [...(previous as number[]), ...value];
    else both[key] = add(previous as Counts, value);
  }
  return both;
}

const NOTHING: Tally = {
  people: 0,
  played: 0,
  teams: 0,
  finished: 0,
  stopped: 0,
  endings: {},
  feelings: {},
  ideas: {},
  taps: {},
  puzzles: {},
  statements: {},
  plans: {
    people: 0,
    filled: { sentence: 0, words: 0, directions: 0, step: 0, stepDate: 0, buddy: 0, training: 0 },
    places: {},
    trainings: {},
    triad: {
      want: { yes: 0, some: 0, notYet: 0 },
      can: { yes: 0, some: 0, notYet: 0 },
      fit: { yes: 0, some: 0, notYet: 0 },
    },
  } satisfies PlanCounts,
};

/** Several sessions as if they were one. */
export const mergeTallies = (tallies: readonly Tally[]): Tally =>
  tallies.reduce<Tally>((sum, tally) => add(sum as unknown as Counts, tally as unknown as Counts) as unknown as Tally, NOTHING);

export const NO_STATEMENT: StatementSums = {
  before: NO_SUMS,
  after: NO_SUMS,
  lookBack: NO_SUMS,
  change: NO_SUMS,
  changeLookBack: NO_SUMS,
};
