import type { Estimates, Played, PlayedBySize, PlayMinutes } from '../../shared/protocol/http.ts';
import { estimate, SIZES, type Size } from '../../shared/level/estimate.ts';
import { learntFactor, spreadOf, wholeMinutes } from '../../shared/level/estimate/learn.ts';
import type { PlayTime } from '../../shared/level/estimate/PlayTime.ts';
import type { CompiledLevel } from '../../shared/level/compiled.ts';

const STEP = 5; // minutes: a range is no more precise than this
const inSteps = (minutes: number): number => Math.round(minutes / STEP) * STEP;

const bySize = <T>(of: (size: Size) => T): Record<'5' | '4' | '3', T> => {
  const [five, four, three] = SIZES.map(of) as [T, T, T];
  return { '5': five, '4': four, '3': three };
};

/**
 * How long teams of five, four and three are expected to take without these puzzles. Most teams take between halfway from the
 * usual pace to the quick one and halfway to the calm one.
 */
export function estimatesOf(level: CompiledLevel, skip: readonly string[], times: readonly PlayTime[] = []): Estimates {
  const factor = learntFactor(level, times);
  return bySize((size): PlayMinutes => {
    const [quick, usual, calm] = (['quick', 'usual', 'calm'] as const).map(
      pace => estimate(level, size, skip, pace).minutes * factor,
    ) as [number, number, number];
    const from = inSteps((quick + usual) / 2);
    return {
      quick: Math.round(quick),
      usual: Math.round(usual),
      calm: Math.round(calm),
      from,
      to: Math.max(from + STEP, inSteps((usual + calm) / 2)),
    };
  });
}

/** How long real teams of the same size took that played without the same puzzles. */
export function playedOf(level: CompiledLevel, skip: readonly string[], times: readonly PlayTime[]): PlayedBySize {
  return bySize(size => {
    const out = played(level, [...skip, ...(level.level.off[`${size}`] ?? [])]);
    const same = times.filter(time => time.size === size && played(level, time.off) === out);
    return spreadOf(same.map(time => wholeMinutes(level, time)));
  });
}

/** How long real teams took for one puzzle, whatever else they played. */
export const puzzlePlayed = (id: string, times: readonly PlayTime[]): Played | null =>
  spreadOf(times.flatMap(time => time.puzzles[id] ?? []));

/** How many minutes a team saves by leaving out each optional puzzle: fewer than the puzzle takes where people work side by side. */
export const savesOf = (level: CompiledLevel, skip: readonly string[], factor: number) =>
  [...level.puzzles.values()]
    .filter(puzzle => puzzle.optional)
    .map(({ id }) => ({
      puzzle: id,
      minutes: bySize(size => {
        const others = skip.filter(one => one !== id);
        const saved = estimate(level, size, others).minutes - estimate(level, size, [...others, id]).minutes;
        return Math.max(0, Math.round(saved * factor));
      }),
    }));

/** A key to compare which puzzles are left out; those that go away by themselves make no difference. */
const played = (level: CompiledLevel, out: readonly string[]): string =>
  [...new Set(out)]
    .filter(id => level.puzzles.get(id)?.until === undefined)
    .toSorted()
    .join();
