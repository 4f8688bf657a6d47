import type { CompiledPuzzle } from './compiled.ts';
import type { Level } from './schema.ts';

type Demand = NonNullable<Level['work']>['demands'][number];

/** The skill that something digital of the work takes, as the menu of trainings knows it; undefined: the level names none. */
export const skillOf = (
  { skill, puzzles: ids }: Demand,
  puzzles: ReadonlyMap<string, Pick<CompiledPuzzle, 'skill'>>,
): string | undefined => skill ?? ids.flatMap(id => puzzles.get(id)?.skill?.id ?? [])[0];
