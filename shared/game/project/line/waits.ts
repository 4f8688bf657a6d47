import type { WaitView } from '../../../protocol/lineView.ts';
import { infoHolders, presentPeople } from '../../people.ts';
import type { StepTurn } from '../../stepTurn.ts';
import { nameOf, speak, titleOf, word, type ViewerContext } from '../viewerContext.ts';
import { openQuestions } from './questions.ts';

/** The people who have the turn in these steps, with what they are doing; never the viewer, each person once. */
export function waitsFor(viewer: ViewerContext, turns: readonly StepTurn[]): WaitView[] {
  const waits = turns.flatMap(turn => [...turn.seats.keys()].map(seat => waitFor(viewer, seat, doing(viewer, turn, seat))));
  return eachOnce(viewer, waits);
}

/** The colleagues who have not answered this person's questions about a puzzle yet. */
export const waitsForAnswers = (viewer: ViewerContext, puzzle: string): WaitView[] =>
  openQuestions(viewer, puzzle)
    .filter(({ to }) => presentPeople(viewer.state).includes(to) && canAnswer(viewer, puzzle, to))
    .map(({ to }) => waitFor(viewer, to, word(viewer, 'server.game.line.looksForYou')));

const canAnswer = ({ level, state }: ViewerContext, puzzle: string, seat: string): boolean =>
  infoHolders(level, state, level.puzzles.get(puzzle)!).has(seat);

export function eachOnce(viewer: ViewerContext, waits: readonly WaitView[]): WaitView[] {
  return waits.filter(({ seat }, at) => seat !== viewer.seat && waits.findIndex(one => one.seat === seat) === at);
}

/** "kiest het wachtwoord": what somebody with the turn is doing. */
export function doing(viewer: ViewerContext, { puzzle, step, seats }: StepTurn, seat: string): string {
  const words = seats.get(seat)?.does ?? step.does ?? puzzle.does;
  return words
    ? speak(viewer, words, { names: true })
    : word(viewer, 'server.game.line.busy', { task: titleOf(viewer, puzzle.id) });
}

function waitFor(viewer: ViewerContext, seat: string, part: string): WaitView {
  const { heldUp } = viewer.state;
  const late = heldUp?.told === true && heldUp.seat === seat;
  return { seat, name: nameOf(viewer, seat), part, nudge: !late ? 'no' : heldUp.nudged ? 'done' : 'may' };
}
