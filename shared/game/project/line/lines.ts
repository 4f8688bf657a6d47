import type { LinesView, LineTarget, LineView } from '../../../protocol/lineView.ts';
import { stepTurns, type StepTurn } from '../../stepTurn.ts';
import { isLead } from '../puzzles.ts';
import { mayActIn, visibleParts } from '../tools.ts';
import { word, type ViewerContext } from '../viewerContext.ts';
import { lineOf, toolOfStep, toTool } from './line.ts';
import { askedLine, assistantLine, betweenTarget, helpLine, helpTarget, lockedLine, lookLine } from './otherLines.ts';
import { isMyTurn, turnLine, waitLine } from './stepLine.ts';

/** "Wat moet ik nu doen?" of one person: where no tool is open, and for each tool with an open step of theirs. */
export function projectLines(viewer: ViewerContext): LinesView {
  const outside = lineOutsidePlay(viewer);
  if (outside) return { now: outside, tools: {} };
  const turns = stepTurns(viewer.level, viewer.state, viewer.fact);
  return { now: lineNow(viewer, turns), tools: linesOfTools(viewer, turns) };
}

function lineOutsidePlay(viewer: ViewerContext): LineView | null {
  const { phase, desk } = viewer.state;
  if (phase === 'playing') return null;
  if (phase === 'briefing') return lineOf('turn', word(viewer, 'server.game.line.briefing'));
  if (phase === 'paused') return lineOf('rest', word(viewer, 'server.phrases.paused'));
  if (phase === 'deciding') return lineOf('turn', word(viewer, 'server.game.line.deciding'));
  if (phase === 'reveal' && desk.held) return lineOf('rest', word(viewer, 'server.game.line.revealHeld'));
  return lineOf('rest', word(viewer, 'server.game.line.ended'));
}

/** The first that fits: a second look, the wait of all others, a question, a part, a task, a wait, what comes next, help. */
function lineNow(viewer: ViewerContext, turns: readonly StepTurn[]): LineView {
  const mine = turns.filter(turn => !turn.puzzle.until && isMyTurn(viewer, turn));
  const { heldUp } = viewer.state;
  const isLate = ({ puzzle, step }: StepTurn) =>
    heldUp?.told === true && heldUp.seat === viewer.seat && puzzle.id === heldUp.puzzle && step.id === heldUp.step;
  const line = (turn: StepTurn | undefined) => (turn ? turnLine(viewer, turn, inPuzzle(turns, turn)) : null);
  return (
    lookLine(viewer) ??
    line(mine.find(isLate)) ??
    askedLine(viewer) ??
    line(firstOf(viewer, mine)) ??
    waiting(viewer, turns) ??
    assistantLine(viewer) ??
    lockedLine(viewer) ??
    helpLine(viewer, turns)
  );
}

/**
 * A part in a colleague's task goes before one's own task, and both before what all do; what may be left out comes last. Of
 * those, what waits for this person goes before what anybody may do.
 */
function firstOf(viewer: ViewerContext, mine: readonly StepTurn[]): StepTurn | undefined {
  const rank = ({ puzzle, seats }: StepTurn) => {
    const kind = puzzle.optional ? 3 : puzzle.lead === 'all' ? 2 : isLead(viewer, puzzle) ? 1 : 0;
    return kind + (seats.has(viewer.seat) ? 0 : 0.5);
  };
  return mine.toSorted((a, b) => rank(a) - rank(b))[0];
}

/** Somebody else has the turn in a step in which this person takes part. */
function waiting(viewer: ViewerContext, turns: readonly StepTurn[]): LineView | null {
  const turn = turns.find(one => !one.puzzle.until && takesPart(viewer, one) && one.seats.size > 0);
  return turn ? waitLine(viewer, turn, inPuzzle(turns, turn), meanwhileTarget(viewer, turns, turn)) : null;
}

const takesPart = (viewer: ViewerContext, { puzzle, step }: StepTurn): boolean =>
  isLead(viewer, puzzle) || step.opens.some(part => mayActIn(viewer, part));

/** One line for each tool that shows this person an open step: the first in which it is their turn, else the first. */
function linesOfTools(viewer: ViewerContext, turns: readonly StepTurn[]): Record<string, LineView> {
  const lines: Record<string, LineView> = {};
  const tools = new Set(turns.flatMap(({ step }) => step.opens.map(part => part.split('.')[0]!)));
  for (const id of tools) {
    const parts = visibleParts(viewer, viewer.level.tools.get(id)!).map(name => `${id}.${name}`);
    if (!parts.length) continue;
    const here = turns.filter(({ step }) => step.opens.some(part => parts.includes(part)));
    const mine = firstOf(
      viewer,
      here.filter(one => isMyTurn(viewer, one) && one.step.opens.some(part => parts.includes(part) && mayActIn(viewer, part))),
    );
    const turn = mine ?? here.find(one => takesPart(viewer, one));
    if (!turn) continue;
    const others = inPuzzle(turns, turn);
    lines[id] = mine ? turnLine(viewer, mine, others) : waitLine(viewer, turn, others, meanwhileTarget(viewer, turns, turn));
  }
  return lines;
}

const inPuzzle = (turns: readonly StepTurn[], turn: StepTurn): StepTurn[] => turns.filter(({ puzzle }) => puzzle === turn.puzzle);

/** What to do until others are done: another task of one's own, something in between, or helping a colleague. */
function meanwhileTarget(viewer: ViewerContext, turns: readonly StepTurn[], without: StepTurn): LineTarget | null {
  const next = firstOf(
    viewer,
    turns.filter(turn => turn !== without && !turn.puzzle.until && isMyTurn(viewer, turn)),
  );
  const tool = next && toolOfStep(viewer, next.step);
  if (tool) return toTool(viewer, tool);
  const help = turns.map(({ puzzle }) => helpTarget(viewer, puzzle)).find(target => target !== null);
  return betweenTarget(viewer) ?? help ?? null;
}
