import type { AskTargetView, AskView, ItemView, PuzzleView } from '../../../../shared/protocol/view.ts';

/** Questions to me that wait for a sentence, oldest first. Who only offers help asks for none. */
export const waitingForMe = (asks: readonly AskView[], me: string): AskView[] =>
  asks.filter(ask => ask.to === me && ask.answers.length === 0 && ask.helpful.length > 0);

/** My questions about one puzzle, or about all. */
export const askedByMe = (asks: readonly AskView[], me: string, puzzle?: string): AskView[] =>
  asks.filter(ask => ask.from === me && (puzzle === undefined || ask.puzzle === puzzle));

/** Whether I asked this person about this puzzle and still wait. */
export const stillWaiting = (asks: readonly AskView[], me: string, puzzle: string, to: string): boolean =>
  askedByMe(asks, me, puzzle).some(ask => ask.to === to && ask.answers.length === 0);

/** The own items that belong to a question; all readable ones when the level names none. */
export function itemsToAnswerWith(ask: AskView, items: readonly ItemView[]): ItemView[] {
  const helpful = items.filter(item => ask.helpful.includes(item.id));
  return helpful.length > 0 ? helpful : [...items];
}

/** Who leads a puzzle that is not mine: the one to offer help to. Both are said with the same words. */
export const leaderTarget = (puzzle: Pick<PuzzleView, 'askable' | 'leader'>): AskTargetView | null =>
  puzzle.askable.find(target => target.label === puzzle.leader) ?? null;
