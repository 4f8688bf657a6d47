import type { MessageView, PlayerView, PuzzleView } from '../../../../shared/protocol/view.ts';

type Seen = Pick<PlayerView, 'messages' | 'puzzles'>;

/** A hint that the coach sent: one of the prepared ones, or the coach's own words. */
export interface CoachHint {
  message: MessageView;
  say: string;
  puzzle: PuzzleView | null;
}

export const isCoachHint = (message: MessageView): boolean => message.from === 'coach' && message.act === 'hint';

/** The hint that came with this message; null: a prepared one whose step is over, so that it helps nobody any more. */
export function coachHintOf({ messages, puzzles }: Seen, id: number): CoachHint | null {
  const message = messages.find(one => one.id === id);
  if (!message || !isCoachHint(message)) return null;
  const puzzle = puzzles.find(one => one.id === message.puzzle) ?? null;
  const { hint } = message;
  return hint && puzzle && isOver(puzzle, hint.step) ? null : { message, say: hint?.say ?? message.text, puzzle };
}

/** Who has no part in a task sees none of its steps. */
const isOver = ({ state, steps }: PuzzleView, step: string): boolean =>
  state !== 'open' || (steps.length > 0 && !steps.some(one => one.id === step));
