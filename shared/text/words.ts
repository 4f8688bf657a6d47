import type { KeysOf } from './keys.ts';
import type { Language } from './localised.ts';
import type { Texts } from './texts.ts';

/** The key of a text that the server says, 'server.log.opened'. */
export type WordKey = KeysOf<Pick<Texts, 'server'>>;
/** A message of the product that no level writes. Games keep these ids, so an id keeps its meaning. */
export type PhraseId = KeysOf<Texts['server']['phrases']>;
/** What happened in a game, for the coach's log and for "last seen" of a person. Games keep these ids too. */
export type LogWord = KeysOf<Texts['server']['log']>;

/**
 * The program's own words: the text of a key in a language with its gaps, `{{name}}`, still open; of a text that counts,
 * the form for `count`. Nothing in `shared` reads files: who calls it hands the words in. Throws for a key that no text has.
 */
export type Words = (key: WordKey, language: Language, count?: number) => string;
