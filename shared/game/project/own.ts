import type { DebriefView, OwnTapView } from '../../protocol/view.ts';
import { MIN_GROUP_SIZE } from '../../protocol/privacy.ts';
import type { CompiledPuzzle } from '../../level/compiled.ts';
import type { GameState, Shared } from '../state.ts';
import { puzzleStatus } from '../status.ts';
import { word, type ViewerContext } from './viewerContext.ts';

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

/** What people who share it chose at the feelings: for every count of them, of the team and of the whole group. */
export const sharedFeelings = (state: GameState): string[] =>
  Object.entries(state.debrief.feelings)
    .filter(([seat]) => shares(state, seat, 'feeling'))
    .map(([, chosen]) => chosen);

/** How many people share their taps. */
export const tapSharers = (state: GameState): number =>
  Object.entries(state.own ?? {}).filter(([seat, { taps }]) => shares(state, seat, 'taps') && Object.keys(taps).length > 0)
    .length;

/** The taps that people share with each other: counts per skill, from three people on. */
export const sharedTaps = (viewer: ViewerContext): DebriefView['taps'] =>
  countTaps(viewer)
    .filter(({ can, learn, no }) => can + learn + no >= MIN_GROUP_SIZE)
    .map(({ skill, can, learn, no }) => ({ skill, can, learn, no }));

/** The same counts of every skill, however few: to add to those of other teams. */
export function countTaps(viewer: ViewerContext): (DebriefView['taps'][number] & { puzzle: string })[] {
  const sharing = Object.entries(viewer.state.own ?? {}).filter(([seat]) => shares(viewer.state, seat, 'taps'));
  const count = (puzzle: string, tap: string) => sharing.filter(([, own]) => own.taps[puzzle] === tap).length;
  return practisedSkills(viewer).map(puzzle => ({
    puzzle: puzzle.id,
    skill: puzzle.skill.name[viewer.language],
    can: count(puzzle.id, 'can'),
    learn: count(puzzle.id, 'learn'),
    no: count(puzzle.id, 'no'),
  }));
}
