import { holds } from '../../../level/holds.ts';
import type { LineTarget, LineView } from '../../../protocol/lineView.ts';
import type { LocalisedText } from '../../../text/localised.ts';
import { holderOfItem, holderOfPart, possibleLookers } from '../../people.ts';
import { stepStatus } from '../../status.ts';
import type { StepTurn } from '../../stepTurn.ts';
import { isLead } from '../puzzles.ts';
import { mayActIn, visibleParts } from '../tools.ts';
import { nameOf, speak, word, type ViewerContext } from '../viewerContext.ts';
import { askChoices } from './askChoices.ts';
import { speakLine } from './answered.ts';
import { lineOf, toolOfStep, toTool } from './line.ts';
import { doing, eachOnce, waitsFor, waitsForAnswers } from './waits.ts';

/** Whether it is up to this person in a step. If it waits for nobody in particular (a tie), it is up to all who take part. */
export const isMyTurn = (viewer: ViewerContext, { puzzle, step, seats, anyone }: StepTurn): boolean =>
  seats.has(viewer.seat) ||
  ((anyone || seats.size === 0) && isLead(viewer, puzzle) && step.opens.some(part => mayActIn(viewer, part)));

/** What this person does now in a step where it is their turn. `others`: the open steps of the same puzzle. */
export function turnLine(viewer: ViewerContext, turn: StepTurn, others: readonly StepTurn[]): LineView {
  const { puzzle, step } = turn;
  const { heldUp } = viewer.state;
  const tool = toolOfPart(viewer, turn.seats.get(viewer.seat)?.part) ?? toolOfStep(viewer, step);
  const looker = lookerAt(viewer, turn);
  const calm =
    heldUp?.told === true && heldUp.seat === viewer.seat && heldUp.puzzle === puzzle.id && heldUp.step === step.id
      ? ` ${word(viewer, 'server.game.line.calm')}`
      : '';
  const text = looker
    ? word(viewer, 'server.game.line.looking', { who: nameOf(viewer, looker) })
    : speakLine(viewer, puzzle, wordsFor(viewer, turn), step.goal) + calm;
  // In what all do, those for whom it waits while this person only fills the time: somebody sets the sound.
  const isFilling = puzzle.lead !== 'all' || turn.anyone;
  // Where each does the same, nobody is waited for by whoever has not done it yet.
  const isMyShare =
    turn.seats.has(viewer.seat) && step.opens.every(part => holderOfPart(viewer.level, viewer.state, part) === 'all');
  const partners = isFilling && !isMyShare ? waitsFor(viewer, others) : [];
  return lineOf('turn', text, {
    step: { puzzle: puzzle.id, step: step.id },
    waits: eachOnce(viewer, [...waitsForAnswers(viewer, puzzle.id), ...partners]),
    ask: askChoices(viewer, puzzle, step),
    go: tool === null ? null : toTool(viewer, tool),
  });
}

/** The tool that the words for this person's own part are about. */
const toolOfPart = (viewer: ViewerContext, part: string | undefined): string | null =>
  part !== undefined && mayActIn(viewer, part) ? (part.split('.')[0] ?? null) : null;

/** What this person reads in a step where others have the turn. `meanwhile`: something real to do until then. */
export function waitLine(
  viewer: ViewerContext,
  turn: StepTurn,
  others: readonly StepTurn[],
  meanwhile: LineTarget | null,
): LineView {
  const { puzzle, step } = turn;
  const levels = levelMeanwhile(viewer, turn);
  const waits = waitsFor(viewer, puzzle.lead === 'all' ? [turn, ...others] : [turn]);
  const [first] = waits;
  const began =
    isDoneHere(viewer, turn) || !first
      ? word(viewer, 'server.game.line.done')
      : word(viewer, 'server.game.line.others', { who: first.name, does: doing(viewer, turn, first.seat) });
  return lineOf('wait', levels?.text ?? `${began} ${meanwhileWords(viewer, meanwhile)}`, {
    step: { puzzle: puzzle.id, step: step.id },
    waits,
    ask: askChoices(viewer, puzzle, step),
    go: levels ? levels.go : meanwhile,
    meanwhile: true,
  });
}

/** What the level gives those who wait in a step to do, in a tool that this person has. */
function levelMeanwhile(viewer: ViewerContext, { step }: StepTurn): { text: string; go: LineTarget | null } | null {
  const given = step.meanwhile?.find(({ when }) => !when || holds(when, viewer.fact));
  if (!given) return null;
  const tool = given.tool ?? toolOfStep(viewer, step);
  if (tool === null || !visibleParts(viewer, viewer.level.tools.get(tool)!).length) return null;
  return { text: speak(viewer, given.say, { names: true }), go: toTool(viewer, tool) };
}

export function meanwhileWords(viewer: ViewerContext, target: LineTarget | null): string {
  if (target?.to === 'tool' || target?.to === 'notes') return word(viewer, 'server.game.line.meanwhile', { tool: target.title });
  if (target?.to === 'help') return word(viewer, 'server.game.line.meanwhileHelp', { who: target.name });
  return word(viewer, 'server.game.line.meanwhileTalk');
}

/** Their own act in this step is done: it waits for certain people, or for a part of theirs, and no longer for them. */
const isDoneHere = (viewer: ViewerContext, { puzzle, step }: StepTurn): boolean =>
  step.turns
    ? step.turns.some(
        ({ part, item }) => (part !== undefined && mayActIn(viewer, part)) || (item !== undefined && hasItem(viewer, item)),
      )
    : puzzle.lead === 'all' && step.opens.some(part => mayActIn(viewer, part));

const hasItem = (viewer: ViewerContext, item: string): boolean => holderOfItem(viewer.level, viewer.state, item) === viewer.seat;

function wordsFor(viewer: ViewerContext, { puzzle, step, seats }: StepTurn): LocalisedText {
  const fitting = step.lines?.find(({ when }) => holds(when, viewer.fact))?.say;
  const part = seats.get(viewer.seat)?.line;
  // Without words for each part, a step's words are for the colleagues who hold one; the lead keeps the puzzle's.
  const withColleagues = !step.turns && step.opens.some(name => !mayActIn(viewer, name));
  const leading = puzzle.lead !== 'all' && isLead(viewer, puzzle) && withColleagues ? puzzle.strip : undefined;
  return fitting ?? part ?? leading ?? step.strip ?? puzzle.strip ?? step.goal ?? puzzle.goal;
}

/** The colleague who gives this person's check a second look. */
function lookerAt(viewer: ViewerContext, { puzzle, step }: StepTurn): string | null {
  if (stepStatus(viewer.state, puzzle.id, step.id) !== 'looking') return null;
  const { by } = viewer.state.puzzles[puzzle.id]!.context.looking[step.id]!;
  return by === viewer.seat ? (possibleLookers(viewer.level, viewer.state, puzzle, by)[0] ?? null) : null;
}
