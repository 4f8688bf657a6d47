import type { AskTargetView, AskView, ItemView, PuzzleView } from '../../../../shared/protocol/view.ts';

/** Questions to me that are unanswered, oldest first. An offer of help needs no answer. */
export const waitingForMe = (asks: readonly AskView[], me: string): AskView[] => asks.filter(ask => ask.to === me && ask.waiting);

/** My questions about one puzzle, or about all. */
export const askedByMe = (asks: readonly AskView[], me: string, puzzle?: string): AskView[] =>
  asks.filter(ask => ask.from === me && (puzzle === undefined || ask.puzzle === puzzle));

/** Whether my question to this person about this puzzle is still unanswered. */
export const stillWaiting = (asks: readonly AskView[], me: string, puzzle: string, to: string): boolean =>
  askedByMe(asks, me, puzzle).some(ask => ask.to === to && ask.answers.length === 0);

/** This player's items that help with a question; all readable ones when the level names none. */
export function itemsToAnswerWith(ask: AskView, items: readonly ItemView[]): ItemView[] {
  const helpful = items.filter(item => ask.helpful.includes(item.id));
  return helpful.length > 0 ? helpful : [...items];
}

/** The leader of somebody else's puzzle, to whom help can be offered. */
export const leaderTarget = (puzzle: Pick<PuzzleView, 'askable' | 'leader'>): AskTargetView | null =>
  puzzle.askable.find(target => target.label === puzzle.leader) ?? null;

/** The sentences that this person sent to a colleague so far, asked or unasked. */
export const sentTo = (asks: readonly AskView[], me: string, to: string): string[] =>
  asks.filter(ask => ask.from === to && ask.to === me).flatMap(ask => ask.answers.map(answer => answer.text));
