import type { DebriefView, OwnTapView } from '../../protocol/view.ts';
import { MIN_GROUP_SIZE } from '../../protocol/privacy.ts';
import type { CompiledPuzzle } from '../../level/compiled.ts';
import type { GameState, Shared } from '../state.ts';
import { puzzleStatus } from '../status.ts';
import { nameOf, word, type ViewerContext } from './viewerContext.ts';

export type SkillPuzzle = CompiledPuzzle & { skill: NonNullable<CompiledPuzzle['skill']> };
const hasSkill = (puzzle: CompiledPuzzle): puzzle is SkillPuzzle => puzzle.skill !== undefined;

/** The solved puzzles that practised a skill one may want to learn. */
export const practisedSkills = (viewer: Pick<ViewerContext, 'level' | 'state'>): SkillPuzzle[] =>
  [...viewer.level.puzzles.values()].filter(hasSkill).filter(puzzle => puzzleStatus(viewer.state, puzzle.id) === 'solved');

/** A feeling is shown (without a name) unless its owner opts out; everything else stays private until it is shared. */
export const shares = (state: GameState, seat: string, what: Exclude<Shared, 'sentence'>): boolean =>
  state.own?.[seat]?.share[what] ?? what === 'feeling';

/** What this person chose at "Kunt u dit zelf?"; null: nothing, or not on this device. */
export const ownTap = (viewer: ViewerContext, puzzle: string): OwnTapView['tap'] =>
  viewer.context.sealed?.has(`tap ${puzzle}`) ? null : (viewer.state.own?.[viewer.seat]?.taps[puzzle] ?? null);

/** "Kunt u dit zelf?": one line per solved puzzle. Empty for whoever mirrors the seat. */
export function projectOwn(viewer: ViewerContext): OwnTapView[] {
  if (viewer.context.as === 'mirror') return [];
  return practisedSkills(viewer).map(puzzle => ownTapView(viewer, puzzle));
}

export function ownTapView(viewer: ViewerContext, puzzle: SkillPuzzle): OwnTapView {
  const skill = puzzle.skill.name[viewer.language];
  return {
    puzzle: puzzle.id,
    title: puzzle.title[viewer.language],
    skill,
    say: word(viewer, 'server.game.andYou', { skill }),
    tap: ownTap(viewer, puzzle.id),
  };
}

/** The taps that people share with each other: counts per skill, from three people on. */
export function sharedTaps(viewer: ViewerContext): DebriefView['taps'] {
  const sharing = Object.entries(viewer.state.own ?? {}).filter(([seat]) => shares(viewer.state, seat, 'taps'));
  const count = (puzzle: string, tap: string) => sharing.filter(([, own]) => own.taps[puzzle] === tap).length;
  return practisedSkills(viewer)
    .map(puzzle => ({
      skill: puzzle.skill.name[viewer.language],
      can: count(puzzle.id, 'can'),
      learn: count(puzzle.id, 'learn'),
      no: count(puzzle.id, 'no'),
    }))
    .filter(({ can, learn, no }) => can + learn + no >= MIN_GROUP_SIZE);
}

/** The taps of those who shared them, by name, as input for the coach's debrief. */
export function tapsForCoach(viewer: ViewerContext): { name: string; can: string[]; learn: string[]; no: string[] }[] {
  return Object.entries(viewer.state.own ?? {})
    .filter(([seat]) => shares(viewer.state, seat, 'taps'))
    .map(([seat, own]) => {
      const of = (tap: string) =>
        practisedSkills(viewer).flatMap(puzzle => (own.taps[puzzle.id] === tap ? [puzzle.skill.name[viewer.language]] : []));
      return { name: nameOf(viewer, seat), can: of('can'), learn: of('learn'), no: of('no') };
    })
    .filter(({ can, learn, no }) => can.length + learn.length + no.length > 0);
}
