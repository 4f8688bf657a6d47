import type answers from '../locales/nl/server/answers.json';
import type bots from '../locales/nl/server/bots.json';
import type csv from '../locales/nl/server/csv.json';
import type digcomp from '../locales/nl/server/digcomp.json';
import type game from '../locales/nl/server/game.json';
import type log from '../locales/nl/server/log.json';
import type papers from '../locales/nl/server/papers.json';
import type phrases from '../locales/nl/server/phrases.json';
import type privacy from '../locales/nl/server/privacy.json';
import type report from '../locales/nl/server/report.json';
import type tools from '../locales/nl/server/tools.json';
import type { KeysOf } from './keys.ts';
import type { Language } from './localised.ts';

/** All texts that the server says; the files of `shared/locales` in the first language define the keys. */
interface ServerTexts {
  server: {
    answers: typeof answers;
    bots: typeof bots;
    csv: typeof csv;
    digcomp: typeof digcomp;
    game: typeof game;
    log: typeof log;
    papers: typeof papers;
    phrases: typeof phrases;
    privacy: typeof privacy;
    report: typeof report;
    tools: typeof tools;
  };
}

/** The key of a text of the server, 'server.log.opened'. */
export type WordKey = KeysOf<ServerTexts>;
/** A message of the program that is not part of a level. Games store these ids, so an id must keep its meaning. */
export type PhraseId = KeysOf<typeof phrases>;
/** What happened in a game, for the coach's log and a person's last act. Games store these ids too. */
export type LogWord = KeysOf<typeof log>;

/**
 * Looks up a text of the program by key and language, with its gaps `{{name}}` unfilled and in the plural form for
 * `count`. `shared` reads no files: the caller passes this in. Throws for an unknown key.
 */
export type Words = (key: WordKey, language: Language, count?: number) => string;
