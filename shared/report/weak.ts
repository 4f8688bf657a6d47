import type { CompiledLevel } from '../level/compiled.ts';
import type { WeakPuzzles } from '../protocol/report.ts';
import type { Reader } from '../text/say.ts';
import { puzzlesOf } from './sections.ts';
import { median } from './statistics.ts';
import type { Tally } from './tally.ts';

const LONG = 1.25; // median divided by the level's estimate
const MANY_HINTS = 1; // per team
const FEW_SOLVED = 0.75; // of the teams, by themselves
const MANY_TRIES = 3; // "nog niet" per team

/** The puzzles of a level that were hardest, worst first; those without problems come last, in playing order. */
export function weakPuzzles(id: string, level: CompiledLevel, tally: Tally, reader: Reader): WeakPuzzles {
  const puzzles = puzzlesOf(level, tally, reader).map(puzzle => {
    const { ms, unsolvedMs = [], teams, solved } = tally.puzzles[puzzle.id]!;
    const typical = median([...ms, ...unsolvedMs]); // whoever did not solve it needed at least that long
    const over = typical === null ? null : typical / 60_000 / puzzle.minutes;
    const why: WeakPuzzles['puzzles'][number]['why'] = [
      ...(puzzle.hints >= MANY_HINTS ? (['hints'] as const) : []),
      ...(over !== null && over >= LONG ? (['time'] as const) : []),
      ...(solved <= teams * FEW_SOLVED ? (['unsolved'] as const) : []),
      ...(puzzle.notYet >= MANY_TRIES ? (['notYet'] as const) : []),
    ];
    return { ...puzzle, over, why };
  });
  const weight = ({ hints, over, notYet }: (typeof puzzles)[number]) => hints + (over ?? 1) + notYet / MANY_TRIES;
  return {
    level: { id, title: level.level.title[reader.language] },
    teams: tally.teams,
    puzzles: puzzles.toSorted((a, b) => b.why.length - a.why.length || (a.why.length ? weight(b) - weight(a) : 0)),
  };
}
