import type { Estimates, LevelPage } from '../../shared/protocol/http.ts';
import { estimate } from '../../shared/level/check/estimate.ts';
import type { CompiledLevel } from '../../shared/level/compiled.ts';
import { competenceName } from '../../shared/text/competences.ts';
import type { KnownLevel } from './Levels.ts';

const estimated = new WeakMap<CompiledLevel, Estimates>();

/** Minutes that teams of five, four and three are expected to take; worked out once per level. */
export function estimatesOf(level: CompiledLevel): Estimates {
  const known = estimated.get(level);
  if (known) return known;
  const minutes = (players: 3 | 4 | 5): number => Math.round(estimate(level, players).minutes);
  const estimates = { '5': minutes(5), '4': minutes(4), '3': minutes(3) };
  estimated.set(level, estimates);
  return estimates;
}

/** What a coach who plans is told of a level. No answer, no information of a role. */
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
    competences: competences.map(competence => ({ id: competence, name: competenceName(competence) })),
    estimates: estimatesOf(compiled),
  };
}
