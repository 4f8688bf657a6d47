import type { DebriefView, OwnTapView } from '../../protocol/view.ts';
import { LEAST_PEOPLE } from '../../protocol/privacy.ts';
import { capitalise } from '../../text/lists.ts';
import { words } from '../../text/words.ts';
import type { CompiledPuzzle } from '../../level/compiled.ts';
import type { GameState, Shared } from '../state.ts';
import { puzzleStatus } from '../status.ts';
import { nameOf, titleOf, word, type Eyes } from './eyes.ts';

type Skilled = CompiledPuzzle & { skill: NonNullable<CompiledPuzzle['skill']> };
const skilled = (puzzle: CompiledPuzzle): puzzle is Skilled => puzzle.skill !== undefined;

/** The solved puzzles that taught something one may want to learn. */
export const skillsMet = (eyes: Pick<Eyes, 'level' | 'state'>): Skilled[] =>
  [...eyes.level.puzzles.values()].filter(skilled).filter(puzzle => puzzleStatus(eyes.state, puzzle.id) === 'solved');

/** A feeling is shown without a name unless its owner takes it out; all else stays private until it is shared. */
export const shares = (state: GameState, seat: string, what: Exclude<Shared, 'sentence'>): boolean =>
  state.own?.[seat]?.share[what] ?? what === 'feeling';

/** What this person chose at "En u?"; null: nothing, or not on this device. */
export const ownTap = (eyes: Eyes, puzzle: string): OwnTapView['tap'] =>
  eyes.context.sealed?.has(`tap ${puzzle}`) ? null : (eyes.state.own?.[eyes.seat]?.taps[puzzle] ?? null);

/** "En u?": one line per solved puzzle. Who looks along gets none of it. */
export function projectOwn(eyes: Eyes): OwnTapView[] {
  if (eyes.context.as === 'lookAlong') return [];
  return skillsMet(eyes).map(puzzle => {
    const skill = puzzle.skill.name[eyes.language];
    return {
      puzzle: puzzle.id,
      title: titleOf(eyes, puzzle.id),
      skill,
      say: word(eyes, words.andYou, { skill: capitalise(skill) }),
      tap: ownTap(eyes, puzzle.id),
    };
  });
}

/** What people let each other see of their taps: counts per skill, of three people or more. */
export function sharedTaps(eyes: Eyes): DebriefView['taps'] {
  const sharing = Object.entries(eyes.state.own ?? {}).filter(([seat]) => shares(eyes.state, seat, 'taps'));
  const count = (puzzle: string, tap: string) => sharing.filter(([, own]) => own.taps[puzzle] === tap).length;
  return skillsMet(eyes)
    .map(puzzle => ({
      skill: puzzle.skill.name[eyes.language],
      can: count(puzzle.id, 'can'),
      learn: count(puzzle.id, 'learn'),
      no: count(puzzle.id, 'no'),
    }))
    .filter(({ can, learn, no }) => can + learn + no >= LEAST_PEOPLE);
}

/** The taps of those who shared them, by name, for the coach to talk about. */
export function tapsForCoach(eyes: Eyes): { name: string; can: string[]; learn: string[]; no: string[] }[] {
  return Object.entries(eyes.state.own ?? {})
    .filter(([seat]) => shares(eyes.state, seat, 'taps'))
    .map(([seat, own]) => {
      const of = (tap: string) =>
        skillsMet(eyes).flatMap(puzzle => (own.taps[puzzle.id] === tap ? [puzzle.skill.name[eyes.language]] : []));
      return { name: nameOf(eyes, seat), can: of('can'), learn: of('learn'), no: of('no') };
    })
    .filter(({ can, learn, no }) => can.length + learn.length + no.length > 0);
}
