import type { LevelEstimate, LevelPage } from '../../shared/protocol/http.ts';
import { estimate, REPORTED_WAIT, SIZES, type SeatWait } from '../../shared/level/estimate.ts';
import { learntFactor } from '../../shared/level/estimate/learn.ts';
import type { PlayTime } from '../../shared/level/estimate/PlayTime.ts';
import { inForm, leftOutBy, type Form } from '../../shared/level/forms.ts';
import type { CompiledLevel } from '../../shared/level/compiled.ts';
import { competenceName } from '../../shared/text/digcomp.ts';
import { inEveryLanguage } from '../../shared/text/localised.ts';
import { readerIn } from '../texts/words.ts';
import type { KnownLevel } from './Levels.ts';
import { estimatesOf, playedOf, puzzlePlayed, savesOf } from './playMinutes.ts';

/**
 * How long teams of five, four and three take in this form and without these optional puzzles, and who then waits. `times`:
 * how long real teams played this level.
 */
export function estimateWithout(
  whole: CompiledLevel,
  { form, skip }: { form: Form; skip: readonly string[] },
  times: readonly PlayTime[],
): LevelEstimate {
  const level = inForm(whole, form);
  const out = leftOutBy(whole, form) ?? [];
  const left = [...new Set(skip)].filter(id => level.puzzles.get(id)?.optional).toSorted();
  return {
    form,
    skip: left,
    estimates: estimatesOf(level, left, times),
    played: playedOf(level, left, times),
    saves: savesOf(level, left, learntFactor(level, times)).filter(({ puzzle }) => !out.includes(puzzle)),
    waits: SIZES.flatMap(size => {
      const before = estimate(whole, size).longestWait;
      const longer = (wait: SeatWait, seat: number): boolean =>
        wait.minutes > REPORTED_WAIT && wait.minutes > before[seat]!.minutes;
      return estimate(level, size, left)
        .longestWait.filter(longer)
        .map(({ role, minutes }) => ({ size, role, minutes: Math.round(minutes) }));
    }),
  };
}

/** How long the talk after the game takes, in minutes: all its steps. */
export const talkMinutes = ({ level }: CompiledLevel): number =>
  level.debrief.phases.reduce((sum, phase) => sum + phase.minutes, 0);

/** What a coach who plans a session sees of a level. No answers, no information of a role. */
export function levelPage({ id, level: compiled }: Pick<KnownLevel, 'id' | 'level'>, times: readonly PlayTime[]): LevelPage {
  const { level } = compiled;
  const puzzles = [...compiled.puzzles.values()];
  const competences = [...new Set(puzzles.flatMap(puzzle => puzzle.digcomp))].sort();
  const off = leftOutBy(compiled, 'short');
  return {
    id,
    title: level.title,
    about: level.about,
    minutes: level.minutes,
    talk: talkMinutes(compiled),
    puzzles: puzzles.map(puzzle => ({
      id: puzzle.id,
      short: puzzle.short,
      title: puzzle.title,
      needs: puzzle.needs,
      minutes: puzzle.minutes,
      played: puzzlePlayed(puzzle.id, times),
      optional: puzzle.optional === true,
      competences: puzzle.digcomp,
    })),
    optional: puzzles.filter(puzzle => puzzle.optional).map(({ id: puzzle, title }) => ({ id: puzzle, title })),
    competences: competences.map(id => ({
      id,
      name: inEveryLanguage(language => competenceName(readerIn(language).say, id)),
    })),
    estimates: estimatesOf(compiled, [], times),
    short: off && { off: [...off], estimates: estimatesOf(inForm(compiled, 'short'), [], times) },
    played: playedOf(compiled, [], times),
  };
}
