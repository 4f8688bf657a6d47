import type { CompiledLevel } from '../level/compiled.ts';
import type { WeakPuzzles } from '../protocol/report.ts';
import type { Language } from '../text/localised.ts';
import { puzzlesOf } from './sections.ts';
import type { Tally } from './tally.ts';

const LONG = 1.25; // median divided by the level's estimate
const MANY_HINTS = 1; // per team
const MANY_TRIES = 3; // "nog niet" per team

/** The puzzles of a level that were hardest, worst first; those without problems come last, in playing order. */
export function weakPuzzles(id: string, level: CompiledLevel, tally: Tally, language: Language): WeakPuzzles {
  const puzzles = puzzlesOf(level, tally, language).map(puzzle => {
    const over = puzzle.medianMs === null ? null : puzzle.medianMs / 60_000 / puzzle.minutes;
    const why: WeakPuzzles['puzzles'][number]['why'] = [
      ...(puzzle.hints >= MANY_HINTS ? (['hints'] as const) : []),
      ...(over !== null && over >= LONG ? (['time'] as const) : []),
      ...(puzzle.notYet >= MANY_TRIES ? (['notYet'] as const) : []),
    ];
    return { ...puzzle, over, why };
  });
  const weight = ({ hints, over, notYet }: (typeof puzzles)[number]) => hints + (over ?? 1) + notYet / MANY_TRIES;
  return {
    level: { id, title: level.level.title[language] },
    teams: tally.teams,
    puzzles: puzzles.toSorted((a, b) => b.why.length - a.why.length || (a.why.length ? weight(b) - weight(a) : 0)),
  };
}
