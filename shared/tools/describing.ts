import type { Phrase } from '../text/say.ts';
import type { WordKey } from '../text/words.ts';

/**
 * Says in plain words what an act of a solution does, for the coach's answer sheet; null: it needs no saying. It tells
 * what is right, so it never comes near a player's view.
 */
export type Describe<Content, Action> = (content: Content, action: Action) => Phrase | null;

type Answers = Extract<WordKey, `server.answers.${string}`>;

/** A sentence of the answer sheet, with what its gaps hold. */
export const tell = (key: Answers, values: Phrase['values'] = {}): Phrase => ({ key, values });

/** What the entry of a list with this id is called. */
export function called<Entry extends { id: string }, Key extends keyof Entry>(
  list: readonly Entry[],
  id: string,
  key: Key,
): Entry[Key] | undefined {
  return list.find(entry => entry.id === id)?.[key];
}
