import type { CompiledPuzzle } from '../../../level/compiled.ts';
import type { LineTarget, LineView } from '../../../protocol/lineView.ts';
import { helpfulItems, notSent } from '../../asking.ts';
import { possibleLookers, presentPeople } from '../../people.ts';
import { isPlayed } from '../../skippedPuzzles.ts';
import { isOver, openSteps, puzzleStatus, stepStatus } from '../../status.ts';
import { pendingIn, type StepTurn } from '../../stepTurn.ts';
import { questionToMe } from './questions.ts';
import { isLead } from '../puzzles.ts';
import { visibleParts } from '../tools.ts';
import { nameOf, titleOf, viewerSeat, word, type ViewerContext } from '../viewerContext.ts';
import { askChoices } from './askChoices.ts';
import { lineOf, toolOfStep, toTool } from './line.ts';
import { meanwhileWords } from './stepLine.ts';
import { waitsFor } from './waits.ts';

/** A colleague asks this person for a second look. */
export function lookLine(viewer: ViewerContext): LineView | null {
  for (const { puzzle, step } of openSteps(viewer.level, viewer.state)) {
    if (stepStatus(viewer.state, puzzle.id, step.id) !== 'looking') continue;
    const { by } = viewer.state.puzzles[puzzle.id]!.context.looking[step.id]!;
    if (!possibleLookers(viewer.level, viewer.state, puzzle, by).includes(viewer.seat)) continue;
    const tool = toolOfStep(viewer, step);
    return lineOf('look', word(viewer, 'server.game.line.look', { who: nameOf(viewer, by), task: titleOf(viewer, puzzle.id) }), {
      step: { puzzle: puzzle.id, step: step.id },
      ask: askChoices(viewer, puzzle, step),
      go: tool === null ? null : toTool(viewer, tool),
    });
  }
  return null;
}

/** A colleague asked this person, who has something that helps. */
export function askedLine(viewer: ViewerContext): LineView | null {
  const ask = questionToMe(viewer);
  if (!ask) return null;
  const name = nameOf(viewer, ask.by);
  return lineOf('asked', word(viewer, 'server.game.line.asked', { who: name, task: titleOf(viewer, ask.puzzle) }), {
    go: { to: 'ask', ask: ask.id, name },
  });
}

/** The person's next task is not open yet: what comes before it, and who is on it. */
export function lockedLine(viewer: ViewerContext): LineView | null {
  const next = [...viewer.level.puzzles.values()].find(
    puzzle => puzzle.lead !== 'all' && isLead(viewer, puzzle) && puzzleStatus(viewer.state, puzzle.id) === 'locked',
  );
  const need = next && isPlayed(viewer.level, viewer.state, next.id) ? firstOpenNeed(viewer, next) : null;
  if (!need) return null;
  const target = helpTarget(viewer, need);
  if (!target) return null;
  return lineOf('locked', word(viewer, 'server.game.line.locked', { task: titleOf(viewer, need.id), who: target.name }), {
    ask: askChoices(viewer, need, null),
    go: target,
  });
}

function firstOpenNeed(viewer: ViewerContext, puzzle: CompiledPuzzle): CompiledPuzzle | null {
  for (const id of puzzle.needs) {
    if (isOver(viewer.state, id)) continue;
    const need = viewer.level.puzzles.get(id)!;
    if (puzzleStatus(viewer.state, id) === 'open') return need;
    const deeper = firstOpenNeed(viewer, need);
    if (deeper) return deeper;
  }
  return null;
}

export function assistantLine(viewer: ViewerContext): LineView | null {
  const me = viewerSeat(viewer);
  if (!me.assistant) return null;
  const text = me.reads
    ? word(viewer, 'server.game.line.assists', { who: nameOf(viewer, me.reads) })
    : word(viewer, 'server.game.line.assistant');
  return lineOf('help', text);
}

/** Nothing of one's own is open: help a colleague, first of all where one has something that helps; else something in between. */
export function helpLine(viewer: ViewerContext, turns: readonly StepTurn[]): LineView {
  const open = [...viewer.level.puzzles.values()].filter(
    puzzle => puzzleStatus(viewer.state, puzzle.id) === 'open' && !puzzle.until && !isLead(viewer, puzzle),
  );
  const has = (puzzle: CompiledPuzzle) => hasUnsent(viewer, puzzle);
  const puzzle = open.find(one => has(one) && helpTarget(viewer, one)) ?? open.find(one => helpTarget(viewer, one));
  const target = puzzle && helpTarget(viewer, puzzle);
  const waits = waitsFor(
    viewer,
    turns.filter(turn => !turn.puzzle.until),
  );
  if (!target) {
    const go = betweenTarget(viewer);
    return lineOf('rest', `${word(viewer, 'server.game.line.rest')} ${meanwhileWords(viewer, go)}`, {
      waits,
      go,
      meanwhile: true,
    });
  }
  const given = { who: target.name, task: titleOf(viewer, puzzle.id) };
  return lineOf('help', word(viewer, has(puzzle) ? 'server.game.line.helpWith' : 'server.game.line.help', given), {
    waits,
    ask: askChoices(viewer, puzzle, null),
    go: target,
  });
}

/** Whether this person has sentences about a puzzle that nobody got from them yet. */
const hasUnsent = (viewer: ViewerContext, puzzle: CompiledPuzzle): boolean => {
  const { level, state, seat } = viewer;
  const sent = state.asks.filter(ask => ask.to === seat && ask.puzzle === puzzle.id).flatMap(ask => ask.sentences);
  return notSent(level, helpfulItems(level, state, puzzle, seat), sent) > 0;
};

/** Whether this person helped with a puzzle already, or offered to. */
const hasHelped = ({ state, seat }: ViewerContext, puzzle: string): boolean =>
  state.asks.some(ask => ask.puzzle === puzzle && (ask.by === seat || (ask.to === seat && ask.sentences.length > 0)));

/** Helping whoever leads a puzzle, if that is somebody who is here. Nobody is sent there a second time with empty hands. */
export function helpTarget(viewer: ViewerContext, puzzle: CompiledPuzzle): Extract<LineTarget, { to: 'help' }> | null {
  if (!hasUnsent(viewer, puzzle) && hasHelped(viewer, puzzle.id)) return null;
  const seat = puzzle.lead === 'all' ? undefined : viewer.state.holds[puzzle.lead];
  if (seat === undefined || seat === viewer.seat || !presentPeople(viewer.state).includes(seat)) return null;
  return { to: 'help', puzzle: puzzle.id, seat, name: nameOf(viewer, seat) };
}

/** Something in between: an open filler, else the notebook with the person's own sentence. */
export function betweenTarget(viewer: ViewerContext): LineTarget | null {
  for (const { puzzle, step } of openSteps(viewer.level, viewer.state)) {
    const tool = puzzle.until ? toolOfStep(viewer, step) : null;
    if (tool !== null) return toTool(viewer, tool);
  }
  const notebook = [...viewer.level.tools.values()].find(
    tool => tool.kind === 'notebook' && visibleParts(viewer, tool).length && !isWritten(viewer, tool.id),
  );
  return notebook ? toTool(viewer, notebook.id) : null;
}

/** Whether this person wrote, or chose not to. */
const isWritten = ({ level, state, seat }: ViewerContext, tool: string): boolean =>
  ['write', 'share'].some(part => !pendingIn(level, state, `${tool}.${part}`)?.includes(seat));
