import type { Estimates, LevelEstimate, LevelPage } from '../../shared/protocol/http.ts';
import { estimate, REPORTED_WAIT, type SeatWait } from '../../shared/level/estimate.ts';
import type { CompiledLevel } from '../../shared/level/compiled.ts';
import { competenceName } from '../../shared/text/digcomp.ts';
import { inEveryLanguage } from '../../shared/text/localised.ts';
import { readerIn } from '../texts/words.ts';
import type { KnownLevel } from './Levels.ts';

const SIZES = [5, 4, 3] as const;
const estimated = new WeakMap<CompiledLevel, Map<string, LevelEstimate>>();

/** How long teams of five, four and three take without these optional puzzles, and who then waits. Cached. */
export function estimateWithout(level: CompiledLevel, skip: readonly string[]): LevelEstimate {
  const left = [...new Set(skip)].filter(id => level.puzzles.get(id)?.optional).toSorted();
  const cached = estimated.get(level) ?? new Map<string, LevelEstimate>();
  estimated.set(level, cached);
  const found = cached.get(left.join());
  if (found) return found;
  const whole = SIZES.map(size => estimate(level, size));
  const without = left.length === 0 ? whole : SIZES.map(size => estimate(level, size, left));
  const minutes = (at: number): number => Math.round(without[at]!.minutes);
  const result: LevelEstimate = {
    skip: left,
    estimates: { '5': minutes(0), '4': minutes(1), '3': minutes(2) },
    waits: SIZES.flatMap((size, at) => {
      const longer = (wait: SeatWait, seat: number): boolean =>
        wait.minutes > REPORTED_WAIT && wait.minutes > whole[at]!.longestWait[seat]!.minutes;
      return without[at]!.longestWait.filter(longer).map(({ role, minutes: wait }) => ({
        size,
        role,
        minutes: Math.round(wait),
      }));
    }),
  };
  cached.set(left.join(), result);
  return result;
}

/** Minutes that teams of five, four and three are expected to take. */
export const estimatesOf = (level: CompiledLevel, skip: readonly string[] = []): Estimates =>
  estimateWithout(level, skip).estimates;

/** What a coach who plans a session sees of a level. No answers, no information of a role. */
export function levelPage({ id, level: compiled }: Pick<KnownLevel, 'id' | 'level'>): LevelPage {
  const { level } = compiled;
  const puzzles = [...compiled.puzzles.values()];
  const competences = [...new Set(puzzles.flatMap(puzzle => puzzle.digcomp))].sort();
  return {
    id,
    title: level.title,
    about: level.about,
    minutes: level.minutes,
    puzzles: puzzles.map(puzzle => ({
      id: puzzle.id,
      short: puzzle.short,
      title: puzzle.title,
      needs: puzzle.needs,
      minutes: puzzle.minutes,
      optional: puzzle.optional === true,
      competences: puzzle.digcomp,
    })),
    optional: puzzles.filter(puzzle => puzzle.optional).map(({ id: puzzle, title }) => ({ id: puzzle, title })),
    competences: competences.map(id => ({
      id,
      name: inEveryLanguage(language => competenceName(readerIn(language).say, id)),
    })),
    estimates: estimatesOf(compiled),
  };
}
