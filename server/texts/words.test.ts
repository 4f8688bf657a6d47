import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FIRST_LANGUAGE, LANGUAGE_CODES } from '../../shared/text/languages.ts';
import { LocalisedText, type Language } from '../../shared/text/localised.ts';
import { readerOf, sayPhrase } from '../../shared/text/say.ts';
import type { WordKey } from '../../shared/text/words.ts';
import { LOCALES, readTexts, writeTexts } from './localeFiles.ts';
import { readerIn, words, wordsIn } from './words.ts';

describe('a text of the server', () => {
  it('is in the language of the reader, with its placeholders filled and the plural form of its number', () => {
    const [dutch, english] = [readerIn('nl').say, readerIn('en').say];
    expect(dutch('server.papers.certificate.tookPart', { level: 'De lege stoel' })).toBe('heeft meegedaan aan “De lege stoel”.');
    expect(english('server.report.paper.idea', { idea: 'Age counts', count: 1 })).toBe('Age counts (1 team)');
    expect(english('server.report.paper.idea', { idea: 'Age counts', count: 2 })).toBe('Age counts (2 teams)');
    expect(dutch('server.phrases.moreTime', { minutes: '5' })).toBe('U krijgt er 5 minuten bij.');
  });

  const inTwo = (nl: string, en: string) => LocalisedText.parse({ nl, en });
  it('takes texts of a level in the same language, and joins lists with commas', () => {
    const phrase = {
      key: 'server.answers.mail.report' as const,
      values: { subject: inTwo('Uw loon', 'Your pay'), does: 'x', signs: [inTwo('haast', 'haste'), 'link'] },
    };
    expect(sayPhrase(readerIn('en'), phrase)).toBe('Choose “Your pay”, then: x. The signs are: haste, link');
  });

  it('that does not exist does not compile, and throws instead of showing its key', () => {
    // @ts-expect-error no text has this key
    expect(() => words('server.log.nobodyWroteThis', 'nl')).toThrow('no text has the key server.log.nobodyWroteThis');
  });
});

describe('a new language', () => {
  const home = mkdtempSync(join(tmpdir(), 'words-'));
  const polish = 'pl' as Language; // not among those that people can choose
  beforeAll(() => {
    cpSync(LOCALES, home, { recursive: true });
    const texts = [
      ['server.report.paper.idea_one', '{{idea}} ({{count}} zespół)'],
      ['server.report.paper.idea_few', '{{idea}} ({{count}} zespoły)'],
      ['server.report.paper.idea_many', '{{idea}} ({{count}} zespołów)'],
    ] as const;
    writeTexts(polish, new Map(texts), home);
  });
  afterAll(() => rmSync(home, { recursive: true }));

  it('needs only texts: it has its own plural forms, and falls back on the first language', () => {
    const { say } = readerOf(wordsIn(home, [...LANGUAGE_CODES, polish]), polish);
    const idea = (count: number) => say('server.report.paper.idea', { idea: 'A', count });
    expect([1, 3, 5].map(idea)).toEqual(['A (1 zespół)', 'A (3 zespoły)', 'A (5 zespołów)']);
    expect(say('server.report.few')).toBe(readTexts(FIRST_LANGUAGE).get('server.report.few' satisfies WordKey));
  });
});
