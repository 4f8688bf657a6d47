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

/** All that the server says by itself, as `shared/locales` has it in the first language: its files give the keys. */
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

/** The key of a text that the server says, 'server.log.opened'. */
export type WordKey = KeysOf<ServerTexts>;
/** A message of the product that no level writes. Games keep these ids, so an id keeps its meaning. */
export type PhraseId = KeysOf<typeof phrases>;
/** What happened in a game, for the coach's log and for "last seen" of a person. Games keep these ids too. */
export type LogWord = KeysOf<typeof log>;

/**
 * The program's own words: the text of a key in a language with its gaps, `{{name}}`, still open; of a text that counts,
 * the form for `count`. Nothing in `shared` reads files: who calls it hands the words in. Throws for a key that no text has.
 */
export type Words = (key: WordKey, language: Language, count?: number) => string;
