import { FIRST_LANGUAGE } from '../text/languages.ts';
import type { LocalisedText } from '../text/localised.ts';
import { factsIn } from '../text/tokens.ts';
import type { Fact } from '../tools/contract.ts';
import type { ReadFact } from './holds.ts';

const SEPARATOR = '|'; // between the ids of a list; ids never contain it

/** A text as it was spoken: its path in the level and the values of its facts at that moment. Never the sentence itself. */
export interface Spoken {
  ref: string; // "F.steps.0.gives.1.say"
  with: Readonly<Record<string, string>>;
}

/** A fact in its stored form, beside a spoken text: ids, never words. */
export const serialiseFact = (fact: Fact): string => (Array.isArray(fact) ? fact.join(SEPARATOR) : String(fact));
export const deserialiseIds = (kept: string): string[] => (kept === '' ? [] : kept.split(SEPARATOR));

/** The current values of the facts that a text names. */
export const factValues = (text: LocalisedText, fact: ReadFact): Record<string, string> =>
  Object.fromEntries(factsIn(text[FIRST_LANGUAGE]).map(name => [name, serialiseFact(fact(name))]));
