import type { AskView, GiveView } from '../../protocol/view.ts';
import type { CompiledPuzzle } from '../../level/compiled.ts';
import { canBeGiven, helpfulItems, isUnanswered, notSent } from '../asking.ts';
import { infoHolders, isHere, mayActIn, seatOf } from '../people.ts';
import { isPuzzleGone } from '../skippedPuzzles.ts';
import type { AskState } from '../state.ts';
import { isOver, isStepOpen, puzzleStatus } from '../status.ts';
import { itemName, nameOf, speak, titleOf, whoIs, word, type ViewerContext } from './viewerContext.ts';

/** Questions between two colleagues, and what was sent unasked; visible only to those two. An unanswered one disappears with its puzzle. */
export const projectAsks = (viewer: ViewerContext): AskView[] =>
  viewer.state.asks
    .filter(ask => ask.by === viewer.seat || ask.to === viewer.seat)
    .filter(ask => ask.sentences.length > 0 || !isPuzzleGone(viewer.level, viewer.state, ask.puzzle))
    .map(ask => projectAsk(viewer, ask));

function projectAsk(viewer: ViewerContext, ask: AskState): AskView {
  const { level, state } = viewer;
  const puzzle = level.puzzles.get(ask.puzzle)!;
  const helpful = helpfulItems(level, state, puzzle, ask.to);
  return {
    id: ask.id,
    from: ask.by,
    to: ask.to,
    puzzle: ask.puzzle,
    asked: !ask.unasked,
    waiting: isUnanswered(state, ask) && helpful.length > 0,
    text: askText(viewer, ask),
    need: needOf(viewer, puzzle, ask.by),
    helpful: ask.to === viewer.seat ? helpful : [],
    answers: ask.sentences.map(sentence => {
      const [item, index] = sentence.split('.') as [string, string];
      return { item: itemName(viewer, item), text: speak(viewer, level.items.get(item)!.sentences[Number(index)]!) };
    }),
    left: isOver(state, puzzle.id) ? 0 : notSent(level, helpful, ask.sentences),
    thanked: ask.thanked,
  };
}

function askText(viewer: ViewerContext, ask: AskState): string {
  const task = titleOf(viewer, ask.puzzle);
  if (ask.unasked)
    return ask.by === viewer.seat
      ? word(viewer, 'server.game.gives', { name: nameOf(viewer, ask.to), task })
      : word(viewer, 'server.game.gave', { name: nameOf(viewer, ask.by), task });
  const puzzle = viewer.level.puzzles.get(ask.puzzle)!;
  const hasIt = ask.sentences.length > 0 || infoHolders(viewer.level, viewer.state, puzzle).has(ask.to);
  return word(viewer, hasIt ? 'server.phrases.ask' : 'server.phrases.offer', { name: nameOf(viewer, ask.by), task });
}

/**
 * What somebody wants to know in a puzzle, if the level says so, else what they work on: their own open step first. Null while
 * it is not open.
 */
function needOf(viewer: ViewerContext, puzzle: CompiledPuzzle, seat: string): string | null {
  const { level, state } = viewer;
  if (puzzleStatus(state, puzzle.id) !== 'open') return null;
  const open = puzzle.steps.filter(step => isStepOpen(state, puzzle.id, step.id));
  const step = open.find(one => one.opens.some(part => mayActIn(level, state, seat, part))) ?? open[0];
  const need = step?.need ?? puzzle.need;
  return need
    ? word(viewer, 'server.game.wantsToKnow', { name: nameOf(viewer, seat), need: speak(viewer, need, { names: true }) })
    : speak(viewer, step?.goal ?? puzzle.goal, { names: true });
}

/** What this person could send about a puzzle to who works on it; nothing if there is nothing, or nobody else does. */
export function projectGive(viewer: ViewerContext, puzzle: CompiledPuzzle): { give?: GiveView } {
  const { level, state } = viewer;
  const [first, ...others] = canBeGiven(level, state, puzzle, viewer.seat);
  const helpful = helpfulItems(level, state, puzzle, viewer.seat);
  if (first === undefined || !helpful.length) return {};
  const give = {
    to: [first, ...others].map(seat => ({ seat, label: whoIs(viewer, seat), here: isHere(seatOf(state, seat)!) })),
    need: needOf(viewer, puzzle, first)!,
    helpful,
  };
  return { give };
}
