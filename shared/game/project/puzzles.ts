import type { CompiledPuzzle, CompiledStep } from '../../level/compiled.ts';
import { hintTimes } from '../../level/constants.ts';
import { holds } from '../../level/holds.ts';
import type { PuzzleView, StepView } from '../../protocol/view.ts';
import { words } from '../../text/words.ts';
import { askable } from '../asking.ts';
import { isPlayed } from '../skippedPuzzles.ts';
import { lookers, participants } from '../people.ts';
import { isStepOpen, puzzleStatus, stepStatus } from '../status.ts';
import { nameOf, speak, whoIs, type Eyes } from './eyes.ts';
import { speakRef } from './refs.ts';
import { deskOf, mayActIn } from './tools.ts';

/** "de Bewaker (Anna)", or "iedereen" */
export const leaderOf = (eyes: Eyes, puzzle: CompiledPuzzle): string =>
  puzzle.lead === 'all' ? words.everybody[eyes.language] : whoIs(eyes, eyes.state.holds[puzzle.lead]!);

export const leads = (eyes: Eyes, puzzle: CompiledPuzzle): boolean =>
  puzzle.lead === 'all' || eyes.state.holds[puzzle.lead] === eyes.seat;

/** Whether this person, or the colleague an assistant helps, has a hand in a puzzle. */
export function takesPart(eyes: Eyes, puzzle: CompiledPuzzle): boolean {
  const people = participants(eyes.level, eyes.state, puzzle);
  return people.has(eyes.seat) || people.has(deskOf(eyes));
}

export function projectPuzzles(eyes: Eyes): PuzzleView[] {
  return [...eyes.level.puzzles.values()]
    .filter(puzzle => isPlayed(eyes.level, eyes.state, puzzle.id))
    .map(puzzle => projectPuzzle(eyes, puzzle));
}

function projectPuzzle(eyes: Eyes, puzzle: CompiledPuzzle): PuzzleView {
  const status = puzzleStatus(eyes.state, puzzle.id);
  const inside = status === 'open' && takesPart(eyes, puzzle);
  return {
    id: puzzle.id,
    title: puzzle.title[eyes.language],
    short: puzzle.short[eyes.language],
    state: status,
    optional: puzzle.optional ?? false,
    lead: leads(eyes, puzzle),
    everybody: puzzle.lead === 'all',
    leader: leaderOf(eyes, puzzle),
    needs: puzzle.needs.filter(id => isPlayed(eyes.level, eyes.state, id)),
    goal: inside ? speak(eyes, puzzle.goal) : null,
    steps: inside
      ? puzzle.steps.filter(step => isStepOpen(eyes.state, puzzle.id, step.id)).map(step => projectStep(eyes, puzzle, step))
      : [],
    askable: askable(eyes.level, eyes.state, puzzle, eyes.seat).map(({ seat, here }) => ({
      seat,
      label: whoIs(eyes, seat),
      here,
    })),
    aha: status === 'solved' && puzzle.aha ? speak(eyes, puzzle.aha) : null,
    ...coachHints(eyes, puzzle),
  };
}

function projectStep(eyes: Eyes, puzzle: CompiledPuzzle, step: CompiledStep): StepView {
  const { context } = eyes.state.puzzles[puzzle.id]!;
  const status = stepStatus(eyes.state, puzzle.id, step.id);
  const ready = !step.ready || holds(step.ready.when, eyes.fact);
  const said = context.said[step.id];
  const may = Boolean(step.button) && eyes.state.phase === 'playing' && step.opens.some(part => mayActIn(eyes, part));
  const mayCheck = may && status === 'idle' && ready;
  return {
    id: step.id,
    goal: step.goal ? speak(eyes, step.goal) : null,
    opens: step.opens,
    button: step.button?.[eyes.language] ?? null,
    mayCheck,
    off: may && !ready ? speak(eyes, step.ready!.say) : null,
    notYet: said ? { say: speakRef(eyes, said), tries: context.tries[step.id] ?? 0 } : null,
    looking: status === 'looking' ? projectLook(eyes, puzzle, step) : null,
    hints: projectHints(eyes, puzzle, step),
  };
}

function projectLook(eyes: Eyes, puzzle: CompiledPuzzle, step: CompiledStep): StepView['looking'] {
  const { by, until } = eyes.state.puzzles[puzzle.id]!.context.looking[step.id]!;
  return { by: nameOf(eyes, by), mayAnswer: lookers(eyes.level, eyes.state, puzzle, by).includes(eyes.seat), untilMs: until };
}

function projectHints(eyes: Eyes, puzzle: CompiledPuzzle, step: CompiledStep): StepView['hints'] {
  const { hints, offered } = eyes.state.puzzles[puzzle.id]!.context;
  const taken = hints[step.id] ?? [];
  const own = eyes.state.desk.private.filter(
    hint => hint.seat === eyes.seat && hint.puzzle === puzzle.id && hint.step === step.id,
  );
  const given = Math.max(taken.length, ...own.map(hint => hint.number));
  const { afterFirstMs } = hintTimes(eyes.state.options.pace);
  return {
    given: step.hints.slice(0, given).map(hint => speak(eyes, hint)),
    total: step.hints.length,
    nextAtMs: taken.length < step.hints.length ? (taken[0] ?? 0) + afterFirstMs[taken.length]! : null,
    offered: offered[step.id] !== undefined && !taken.length,
  };
}

/** The coach's own words about this puzzle, for the team or for me. */
function coachHints(eyes: Eyes, puzzle: CompiledPuzzle): { coachHints?: string[] } {
  const own = eyes.state.messages.flatMap(message =>
    message.kind === 'coach' && message.puzzle === puzzle.id && (message.to ?? eyes.seat) === eyes.seat
      ? (eyes.context.texts.get(message.text) ?? [])
      : [],
  );
  return own.length ? { coachHints: own } : {};
}
