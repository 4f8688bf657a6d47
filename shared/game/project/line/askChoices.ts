import type { CompiledPuzzle, CompiledStep } from '../../../level/compiled.ts';
import type { AskChoiceView } from '../../../protocol/lineView.ts';
import { askTargets } from '../../asking.ts';
import { holderOfItem, isGiven } from '../../people.ts';
import { nameOf, type ViewerContext } from '../viewerContext.ts';
import { openQuestions } from './questions.ts';

/** Whom this person can ask about a step: those who have what it needs first, then those who can only help. */
export function askChoices(viewer: ViewerContext, puzzle: CompiledPuzzle, step: CompiledStep | null): AskChoiceView[] {
  const { level, state } = viewer;
  const items = (step?.info ?? puzzle.info).filter(item => isGiven(level, state, item));
  const holders = new Set(items.map(item => holderOfItem(level, state, item)));
  const questions = openQuestions(viewer, puzzle.id);
  return askTargets(level, state, puzzle, viewer.seat)
    .map(({ seat, here }) => ({
      seat,
      name: nameOf(viewer, seat),
      has: holders.has(seat),
      here,
      asked: questions.find(ask => ask.to === seat)?.id ?? null,
    }))
    .toSorted((a, b) => Number(b.has) - Number(a.has));
}
