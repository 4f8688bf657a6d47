import { expect, test } from 'vitest';
import { addTexts, t, type TextKey } from '../../client/i18n/index.ts';
import { store } from '../../client/store/store.ts';
import { filesOf, namespacesOf, readTexts } from '../../server/texts/localeFiles.ts';
import { stemOf } from '../../server/texts/plurals.ts';
import { problemsOf } from '../../server/texts/problems.ts';
import { pseudoTexts } from '../../server/texts/pseudo.ts';
import { unusedOf } from '../../server/texts/usage.ts';
import { FIRST_LANGUAGE, LANGUAGE_CODES, PSEUDO_LANGUAGE, type LanguageCode } from '../../shared/text/languages.ts';

const first = readTexts(FIRST_LANGUAGE);

test('there are texts to look at', () => expect(first.size).toBeGreaterThan(2000));

test.each(LANGUAGE_CODES)(
  'the texts of %s have the same files, keys, placeholders and plural forms, and none is empty',
  language => {
    expect(namespacesOf(language)).toEqual(namespacesOf(FIRST_LANGUAGE));
    expect(problemsOf(language, readTexts(language), first)).toEqual([]);
  },
);

test('every text is shown somewhere', () => {
  expect(unusedOf(first.keys())).toEqual([]);
});

test('the texts shout at nobody and call nothing wrong', () => {
  const loud = [...first].filter(([, text]) => text.includes('!') || /\bfout\b/i.test(text));
  expect(loud).toEqual([]);
});

test('in the marked language every text of the pages shows its marks, with all that is filled in', () => {
  const texts = new Map([...pseudoTexts(first)].filter(([key]) => !key.startsWith('server.')));
  for (const [name, nested] of filesOf(texts, namespacesOf(FIRST_LANGUAGE)))
    addTexts({ [`./${PSEUDO_LANGUAGE}/${name}.json`]: nested });
  const { settings } = store.getState();
  store.setState({ settings: { ...settings, language: PSEUDO_LANGUAGE as LanguageCode } });
  const shown = [...texts].flatMap(([key, text]) => {
    const values = Object.fromEntries([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => [name!, 'Ria']));
    return [1, 5].map(count => [key, t(stemOf(key) as TextKey, { ...values, count })] as const);
  });
  store.setState({ settings });
  expect(shown.filter(([, text]) => !/^⟦[^{}]+⟧$/s.test(text))).toEqual([]);
});
