import { FIRST_LANGUAGE } from '../text/languages.ts';
import type { LocalisedText } from '../text/localised.ts';
import { factsIn } from '../text/tokens.ts';
import type { Fact } from '../tools/contract.ts';
import type { ReadFact } from './holds.ts';

const SEPARATOR = '|'; // between the ids of a list; ids never hold it

/** A text that was spoken: a path in the level plus the facts it held then. Never the sentence. */
export interface Spoken {
  ref: string; // "F.steps.0.gives.1.say"
  with: Readonly<Record<string, string>>;
}

/** A fact as it is kept beside a spoken text: ids, never words. */
export const keepFact = (fact: Fact): string => (Array.isArray(fact) ? fact.join(SEPARATOR) : String(fact));
export const keptIds = (kept: string): string[] => (kept === '' ? [] : kept.split(SEPARATOR));

/** What the facts named in a text hold at the moment of speaking. */
export const factsSpoken = (text: LocalisedText, fact: ReadFact): Record<string, string> =>
  Object.fromEntries(factsIn(text[FIRST_LANGUAGE]).map(name => [name, keepFact(fact(name))]));
