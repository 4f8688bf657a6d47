import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addTexts, t, type TextKey } from '../../client/i18n/index.ts';
import { store } from '../../client/store/store.ts';
import { filesOf, LOCALES, namespacesOf, readTexts, writeTexts } from '../../server/texts/localeFiles.ts';
import { stemOf } from '../../server/texts/plurals.ts';
import { problemsOf } from '../../server/texts/problems.ts';
import { pseudoTexts } from '../../server/texts/pseudo.ts';
import { TYPES_FILE, typesFile } from '../../server/texts/typesFile.ts';
import { unusedOf } from '../../server/texts/usage.ts';
import { wordsIn } from '../../server/texts/words.ts';
import { FIRST_LANGUAGE, LANGUAGE_CODES, PSEUDO_LANGUAGE, type LanguageCode } from '../../shared/text/languages.ts';
import { readerOf } from '../../shared/text/say.ts';
import type { WordKey } from '../../shared/text/words.ts';

const first = readTexts(FIRST_LANGUAGE);

test('there are texts to check', () => expect(first.size).toBeGreaterThan(2000));

test.each(LANGUAGE_CODES)(
  'the texts of %s have the same files, keys, placeholders and plural forms, and none is empty',
  language => {
    expect(namespacesOf(language)).toEqual(namespacesOf(FIRST_LANGUAGE));
    expect(problemsOf(language, readTexts(language), first)).toEqual([]);
  },
);

test('the generated types of the keys are up to date (npm run texts -- types)', () => {
  expect(readFileSync(TYPES_FILE, 'utf8')).toBe(typesFile(namespacesOf(FIRST_LANGUAGE)));
});

test('every text is used', () => {
  expect(unusedOf(first.keys())).toEqual([]);
});

test('no text has exclamations or calls anything wrong', () => {
  const loud = [...first].filter(([, text]) => text.includes('!') || /\bfout\b/i.test(text));
  expect(loud).toEqual([]);
});

/** Words that would give a player, whose gender nobody knows, one; things may be "hem" and "haar" in Dutch. */
const GENDERED: Record<LanguageCode, RegExp> = {
  nl: /\b(zijn of haar|haar of zijn|hem of haar|hij of zij)\b|\b(zijn|haar) (eigen )?(zin|taak|naam|plek|scherm|telefoon|bureau|kaart|hand|beurt|keuze|antwoord|gereedschap)\b/i,
  en: /\b(he|she|him|his|hers?|himself|herself)\b/i,
};
test.each(LANGUAGE_CODES)('no text of %s says "he" or "she" of a player', language => {
  expect([...readTexts(language)].filter(([, text]) => GENDERED[language].test(text))).toEqual([]);
});

test('in the pseudo-language every text of the pages has its marks, with all values filled in', () => {
  const texts = new Map([...pseudoTexts(first)].filter(([key]) => !key.startsWith('server.')));
  for (const [name, nested] of filesOf(texts, namespacesOf(FIRST_LANGUAGE)))
    addTexts({ [`./${PSEUDO_LANGUAGE}/${name}.json`]: nested });
  const { settings } = store.getState();
  store.setState({ settings: { ...settings, language: PSEUDO_LANGUAGE as LanguageCode } });
  const unmarked = unmarkedOf(texts, (key, values) => t(key as TextKey, values));
  store.setState({ settings });
  expect(unmarked).toEqual([]);
});

test('in the pseudo-language every text of the server has its marks, with all values filled in', () => {
  const texts = pseudoTexts(first);
  const home = mkdtempSync(join(tmpdir(), 'marked-'));
  cpSync(join(LOCALES, FIRST_LANGUAGE), join(home, FIRST_LANGUAGE), { recursive: true });
  writeTexts(PSEUDO_LANGUAGE, texts, home);
  const { say } = readerOf(wordsIn(home, [FIRST_LANGUAGE, PSEUDO_LANGUAGE]), PSEUDO_LANGUAGE as LanguageCode);
  rmSync(home, { recursive: true });
  const ofServer = new Map([...texts].filter(([key]) => key.startsWith('server.')));
  expect(ofServer.size).toBeGreaterThan(300);
  expect(unmarkedOf(ofServer, (key, values) => say(key as WordKey, values))).toEqual([]);
});

/** Texts with a form that lacks a mark at either end, or has an unfilled placeholder. */
function unmarkedOf(texts: ReadonlyMap<string, string>, say: (key: string, values: Record<string, string | number>) => string) {
  const shown = [...texts].flatMap(([key, text]) => {
    const values = Object.fromEntries([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => [name!, 'Ria']));
    return [1, 5].map(count => [key, say(stemOf(key), { ...values, count })] as const);
  });
  return shown.filter(([, text]) => !/^⟦[^{}]+⟧$/s.test(text));
}
