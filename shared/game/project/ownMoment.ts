import { OWN_MOMENTS } from '../../level/constants.ts';
import type { CompiledPuzzle } from '../../level/compiled.ts';
import type { OwnMomentView } from '../../protocol/view.ts';
import { isPlayed } from '../skippedPuzzles.ts';
import { isOver, openSteps } from '../status.ts';
import { whoWorkedOn } from '../workers.ts';
import { ownTapView, practisedSkills, type SkillPuzzle } from './own.ts';
import { deskOf, mayActIn, visibleParts } from './tools.ts';
import { viewerSeat, type ViewerContext } from './viewerContext.ts';

/**
 * "Kunt u dit zelf?" at the end of a part of the level, about what this person did in it: a few skills together, never while
 * a task lies open before them. The game may end before there was time for the last of them: then it is asked once more
 * after the story. What they pass over can still be answered on their own page.
 */
export function projectOwnMoment(viewer: ViewerContext): OwnMomentView | null {
  if (viewer.context.as === 'mirror' || !isBetweenTasks(viewer)) return null;
  const ended = partEnds(viewer)
    .filter(puzzle => isOver(viewer.state, puzzle.id))
    .toSorted((a, b) => endOf(viewer, b) - endOf(viewer, a));
  const parts = ended.map((last, at) => ({ id: last.id, skills: skillsOfPart(viewer, last, ended[at + 1]) }));
  const part = viewer.state.phase === 'reveal' ? parts.find(({ skills }) => skills.length > 0) : parts[0];
  const skills = part?.skills.filter(puzzle => viewer.state.own?.[viewer.seat]?.taps[puzzle.id] === undefined) ?? [];
  return part && skills.length > 0 ? { id: part.id, skills: skills.map(puzzle => ownTapView(viewer, puzzle)) } : null;
}

/** What this person did between the task that ended a part and the one that ended the part before it; first what they led. */
function skillsOfPart(viewer: ViewerContext, last: CompiledPuzzle, before: CompiledPuzzle | undefined): SkillPuzzle[] {
  const since = before ? endOf(viewer, before) : -1;
  return practisedSkills(viewer)
    .filter(puzzle => endOf(viewer, puzzle) > since && endOf(viewer, puzzle) <= endOf(viewer, last) && workedOn(viewer, puzzle))
    .toSorted((a, b) => Number(leads(viewer, b)) - Number(leads(viewer, a)))
    .slice(0, OWN_MOMENTS.skills);
}

const endOf = (viewer: ViewerContext, puzzle: CompiledPuzzle): number => viewer.state.puzzles[puzzle.id]!.context.endedAt ?? 0;

/** The tasks of the whole team that end a part of the level; evenly chosen if there are more than the moments allowed. */
function partEnds({ level, state }: ViewerContext): CompiledPuzzle[] {
  const together = [...level.puzzles.values()].filter(
    puzzle => puzzle.lead === 'all' && !puzzle.until && !puzzle.optional && isPlayed(level, state, puzzle.id),
  );
  const share = (count: number): number => Math.floor((count * OWN_MOMENTS.most) / together.length);
  return together.filter((_, index) => share(index + 1) > share(index));
}

const leads = (viewer: ViewerContext, puzzle: CompiledPuzzle): boolean => viewer.state.holds[puzzle.lead] === viewer.seat;

/** Whether this person, or the colleague whom they assist, worked on a puzzle or helped with it. */
export function workedOn(viewer: ViewerContext, puzzle: CompiledPuzzle): boolean {
  const { level, state, seat } = viewer;
  const people = whoWorkedOn(level, state, puzzle);
  const helped = state.asks.some(ask => ask.puzzle === puzzle.id && ask.to === seat && ask.sentences.length > 0);
  return helped || people.has(seat) || people.has(deskOf(viewer));
}

/** No window is open with something to do in it; in the reveal the page asks when the story has been read. */
function isBetweenTasks(viewer: ViewerContext): boolean {
  const { level, state } = viewer;
  if (state.phase === 'reveal') return true;
  if (state.phase !== 'playing') return false;
  const open = new Set(viewerSeat(viewer).open);
  const isAtHand = (part: string): boolean => {
    const [tool, name] = part.split('.') as [string, string];
    return open.has(tool) && mayActIn(viewer, part) && visibleParts(viewer, level.tools.get(tool)!).includes(name);
  };
  return !openSteps(level, state).some(({ step }) => step.opens.some(isAtHand));
}
