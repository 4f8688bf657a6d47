import type { Phrase } from '../text/say.ts';
import type { WordKey } from '../text/words.ts';

/**
 * Describes an act of a solution in plain words for the coach's answer sheet; null if it needs no description. It reveals
 * what is right, so no player's view may contain it.
 */
export type Describe<Content, Action> = (content: Content, action: Action) => Phrase | null;

type Answers = Extract<WordKey, `server.answers.${string}`>;

/** A sentence of the answer sheet, with the values of its placeholders. */
export const tell = (key: Answers, values: Phrase['values'] = {}): Phrase => ({ key, values });

/** The label of the entry with this id. */
export function called<Entry extends { id: string }, Key extends keyof Entry>(
  list: readonly Entry[],
  id: string,
  key: Key,
): Entry[Key] | undefined {
  return list.find(entry => entry.id === id)?.[key];
}
