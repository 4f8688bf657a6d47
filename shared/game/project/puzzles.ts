import type { CompiledPuzzle, CompiledStep } from '../../level/compiled.ts';
import { hintTimes } from '../../level/constants.ts';
import { holds } from '../../level/holds.ts';
import type { PuzzleView, StepView } from '../../protocol/view.ts';
import { askTargets } from '../asking.ts';
import { projectGive } from './asks.ts';
import { isPlayed } from '../skippedPuzzles.ts';
import { isForAll, participants, possibleLookers } from '../people.ts';
import { isStepOpen, puzzleStatus, stepStatus } from '../status.ts';
import { nameOf, speak, whoIs, word, type ViewerContext } from './viewerContext.ts';
import { speakRef } from './refs.ts';
import { deskOf, mayActIn } from './tools.ts';

/** "de Privacybewaker (Anna)", or "iedereen" */
const leaderOf = (viewer: ViewerContext, puzzle: CompiledPuzzle): string =>
  puzzle.lead === 'all' ? word(viewer, 'server.game.everybody') : whoIs(viewer, viewer.state.holds[puzzle.lead]!);

export const isLead = (viewer: ViewerContext, puzzle: CompiledPuzzle): boolean =>
  puzzle.lead === 'all' || viewer.state.holds[puzzle.lead] === viewer.seat;

/**
 * The open steps in which this person, or the colleague whom this assistant helps, is involved: all of a puzzle that they work
 * on or hold information for, else those that belong to all. Null: not involved.
 */
function stepsFor(viewer: ViewerContext, puzzle: CompiledPuzzle): CompiledStep[] | null {
  const people = participants(viewer.level, viewer.state, puzzle);
  const isInside = [viewer.seat, deskOf(viewer)].some(seat => people.has(seat));
  const steps = puzzle.steps.filter(
    step => isStepOpen(viewer.state, puzzle.id, step.id) && (isInside || isForAll(viewer.level, viewer.state, step)),
  );
  return isInside || steps.length > 0 ? steps : null;
}

export function projectPuzzles(viewer: ViewerContext): PuzzleView[] {
  return [...viewer.level.puzzles.values()]
    .filter(puzzle => isPlayed(viewer.level, viewer.state, puzzle.id))
    .map(puzzle => projectPuzzle(viewer, puzzle));
}

function projectPuzzle(viewer: ViewerContext, puzzle: CompiledPuzzle): PuzzleView {
  const status = puzzleStatus(viewer.state, puzzle.id);
  const steps = status === 'open' ? stepsFor(viewer, puzzle) : null;
  return {
    id: puzzle.id,
    title: puzzle.title[viewer.language],
    short: puzzle.short[viewer.language],
    state: status,
    optional: puzzle.optional ?? false,
    lead: isLead(viewer, puzzle),
    everybody: puzzle.lead === 'all',
    leader: leaderOf(viewer, puzzle),
    needs: puzzle.needs.filter(id => isPlayed(viewer.level, viewer.state, id) && !viewer.level.puzzles.get(id)!.optional),
    goal: steps ? speak(viewer, puzzle.goal) : null,
    steps: (steps ?? []).map(step => projectStep(viewer, puzzle, step)),
    askable: askTargets(viewer.level, viewer.state, puzzle, viewer.seat).map(({ seat, here }) => ({
      seat,
      label: whoIs(viewer, seat),
      here,
    })),
    aha: status === 'solved' && puzzle.aha ? speak(viewer, puzzle.aha) : null,
    ...projectGive(viewer, puzzle),
  };
}

function projectStep(viewer: ViewerContext, puzzle: CompiledPuzzle, step: CompiledStep): StepView {
  const { context } = viewer.state.puzzles[puzzle.id]!;
  const status = stepStatus(viewer.state, puzzle.id, step.id);
  const ready = !step.ready || holds(step.ready.when, viewer.fact);
  const said = context.said[step.id];
  const may = Boolean(step.button) && viewer.state.phase === 'playing' && step.opens.some(part => mayActIn(viewer, part));
  const mayCheck = may && status === 'idle' && ready;
  return {
    id: step.id,
    goal: step.goal ? speak(viewer, step.goal) : null,
    opens: step.opens,
    button: step.button?.[viewer.language] ?? null,
    mayCheck,
    off: may && !ready ? speak(viewer, step.ready!.say) : null,
    notYet: said ? { say: speakRef(viewer, said), tries: context.tries[step.id] ?? 0 } : null,
    looking: status === 'looking' ? projectLook(viewer, puzzle, step) : null,
    hints: projectHints(viewer, puzzle, step),
  };
}

function projectLook(viewer: ViewerContext, puzzle: CompiledPuzzle, step: CompiledStep): StepView['looking'] {
  const { by, until } = viewer.state.puzzles[puzzle.id]!.context.looking[step.id]!;
  return {
    by: nameOf(viewer, by),
    mayAnswer: possibleLookers(viewer.level, viewer.state, puzzle, by).includes(viewer.seat),
    untilMs: until,
  };
}

function projectHints(viewer: ViewerContext, puzzle: CompiledPuzzle, step: CompiledStep): StepView['hints'] {
  const { hints, offered } = viewer.state.puzzles[puzzle.id]!.context;
  const taken = hints[step.id] ?? [];
  const own = viewer.state.desk.private.filter(
    hint => hint.seat === viewer.seat && hint.puzzle === puzzle.id && hint.step === step.id,
  );
  const given = Math.max(taken.length, ...own.map(hint => hint.number));
  const { afterFirstMs } = hintTimes(viewer.state.options.pace);
  return {
    given: step.hints.slice(0, given).map(hint => speak(viewer, hint)),
    total: step.hints.length,
    nextAtMs: taken.length < step.hints.length ? (taken[0] ?? 0) + afterFirstMs[taken.length]! : null,
    offered: offered[step.id] !== undefined && !taken.length,
  };
}
