import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { textsIn } from '../../shared/level/static/texts.ts';
import { againstGlossary, GLOSSARY } from '../../shared/text/glossary.ts';
import { LANGUAGE_CODES } from '../../shared/text/languages.ts';
import { DEFAULT_MENU } from '../plans/menu.ts';
import { readTexts } from './localeFiles.ts';

const told = (...given: Parameters<typeof againstGlossary>) =>
  againstGlossary(...given).map(({ found, write }) => `"${found}": write ${write}`);

describe.each(LANGUAGE_CODES)('in %s', language => {
  test('the texts of the pages, the server and the papers use the words of the glossary', () => {
    const against = [...readTexts(language)].flatMap(([key, text]) => told(language, text).map(problem => `${key}: ${problem}`));
    expect(against).toEqual([]);
  });

  test('the menu of trainings uses the words of the glossary', () => {
    const against = textsIn(JSON.parse(readFileSync(DEFAULT_MENU, 'utf8'))).flatMap(({ path, text }) =>
      told(language, text[language]).map(problem => `${path.join('.')}: ${problem}`),
    );
    expect(against).toEqual([]);
  });
});

test('another name for a thing is found as a whole word, with the name to write', () => {
  expect(told('nl', 'Open uw gereedschap.')).toEqual(['"gereedschap": write "programma"']);
  expect(told('nl', 'Dat is gewist. De gewisten niet.')).toEqual(['"gewist": write "verwijderen"']);
  expect(told('en', 'The demands, by mail.')).toHaveLength(2);
  expect(told('nl', 'Er is 1 mens.')).toEqual(['"1 mens": write persoon']);
  expect(told('en', '{{demand}} counts {{count}} times')).toEqual([]);
  expect(told('nl', 'Mensen wisselen van programma.')).toEqual([]);
  expect(told('nl', 'Team Linde komt niet verder.')).toEqual([]);
  expect(told('nl', 'De lijst komt nu niet.')).toHaveLength(1);
  expect(told('en', 'Hint for {{puzzle}}, by {{mail}}')).toEqual([]); // names of placeholders
  expect(told('nl', 'Gereedschap ligt klaar.')).toEqual(['"Gereedschap": write "programma"']);
});

test('a story has names of its own, which are found beside those of the product', () => {
  const story = [{ write: { nl: 'winkel', en: 'shop' }, not: { nl: ['filiaal (nieuw)', 'zaak'] } }];
  expect(told('nl', 'De zaak heeft gereedschap.', story)).toEqual(['"gereedschap": write "programma"', '"zaak": write "winkel"']);
  expect(told('nl', 'Het filiaal (nieuw) is open.', story)).toEqual(['"filiaal (nieuw)": write "winkel"']);
  expect(told('nl', 'Dat is noodzaak.', story)).toEqual([]);
  expect(told('en', 'De zaak.', story)).toEqual([]);
});

test.each([
  ['Wacht -- kijk eerst.', '--'],
  ['Wacht – kijk eerst.', '–'],
  ['Kies "Klaar".', '"'],
  ["Kies 'Klaar'.", "'Klaar'"],
  ['Wacht...', '...'],
  ['Kies een  naam.', 'n  '],
  ['Kies een naam .', ' .'],
])('the mark in %j is found', (text, found) => {
  expect(againstGlossary('nl', text)).toEqual([expect.objectContaining({ found })]);
});

test.each([
  "Kies 's ochtends of 's avonds.",
  'U bent met z’n tweeën: 9–12 uur.',
  "{name:bas}'s zeef, en Beuk's brief.",
  'Kies “Klaar” …',
])('%j has no mark that is not used', text => expect(againstGlossary('nl', text)).toEqual([]));

test('every thing has one name, and no name of one thing is another name of a second', () => {
  for (const language of LANGUAGE_CODES) {
    const names = GLOSSARY.map(({ name }) => name[language]);
    expect(new Set(names).size).toBe(names.length);
    expect(names.flatMap(name => told(language, name))).toEqual([]);
  }
});
