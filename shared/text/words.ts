import type { KeysOf } from './keys.ts';
import type { Language } from './localised.ts';
import type { Texts } from './texts.ts';

/** The key of a text of the server, 'server.log.opened'. */
export type WordKey = KeysOf<Pick<Texts, 'server'>>;
/** A message of the program that is not part of a level. Games store these ids, so an id must keep its meaning. */
export type PhraseId = KeysOf<Texts['server']['phrases']>;
/** What happened in a game, for the coach's log and a person's last act. Games store these ids too. */
export type LogWord = KeysOf<Texts['server']['log']>;

/**
 * Looks up a text of the program by key and language, with its gaps `{{name}}` unfilled and in the plural form for
 * `count`. `shared` reads no files: the caller passes this in. Throws for an unknown key.
 */
export type Words = (key: WordKey, language: Language, count?: number) => string;
