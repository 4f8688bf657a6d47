import { expect, test } from 'vitest';
import { namespacesOf, readTexts } from '../../server/texts/localeFiles.ts';
import { problemsOf } from '../../server/texts/problems.ts';
import { usesOf } from '../../server/texts/usage.ts';
import { FIRST_LANGUAGE, LANGUAGE_CODES } from '../../shared/text/languages.ts';

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
  const uses = usesOf(first.keys());
  expect([...uses].filter(([, files]) => files.length === 0).map(([key]) => key)).toEqual([]);
});

test('the texts shout at nobody and call nothing wrong', () => {
  const loud = [...first].filter(([, text]) => text.includes('!') || /\bfout\b/i.test(text));
  expect(loud).toEqual([]);
});
