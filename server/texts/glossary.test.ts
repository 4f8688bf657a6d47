import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readTexts } from './localeFiles.ts';
import { textsIn } from '../../shared/level/static/texts.ts';
import { againstGlossary, GLOSSARY } from '../../shared/text/glossary.ts';
import { LANGUAGE_CODES } from '../../shared/text/languages.ts';

const LEVELS = resolve(import.meta.dirname, '../../levels');
const levelFiles = readdirSync(LEVELS, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.json'));

describe.each(LANGUAGE_CODES)('in %s', language => {
  test('the texts of the pages, the server and the papers use the words of the glossary', () => {
    const against = [...readTexts(language)].flatMap(([key, text]) =>
      againstGlossary(language, text).map(problem => `${key}: ${problem}`),
    );
    expect(against).toEqual([]);
  });

  test.each(levelFiles)('%s uses the words of the glossary', file => {
    const against = textsIn(JSON.parse(readFileSync(join(LEVELS, file), 'utf8'))).flatMap(({ path, text }) =>
      againstGlossary(language, text[language]).map(problem => `${path.join('.')}: ${problem}`),
    );
    expect(against).toEqual([]);
  });
});

test('another name for a thing is found as a whole word, with the name to write', () => {
  expect(againstGlossary('nl', 'Open uw gereedschap.')).toEqual(['"gereedschap": write "programma"']);
  expect(againstGlossary('nl', 'Dat is gewist. De gewisten niet.')).toEqual(['"gewist": write "verwijderen"']);
  expect(againstGlossary('en', 'The demands, by mail.')).toHaveLength(2);
  expect(againstGlossary('nl', 'Er is 1 mens.')).toEqual(['"1 mens": write persoon']);
  expect(againstGlossary('en', '{{demand}} counts {{count}} times')).toEqual([]);
  expect(againstGlossary('nl', 'Mensen wisselen van programma.')).toEqual([]);
  expect(againstGlossary('nl', 'Team Linde komt niet verder.')).toEqual([]);
  expect(againstGlossary('nl', 'De lijst komt nu niet.')).toHaveLength(1);
  expect(againstGlossary('en', 'Hint for {{puzzle}}, by {{mail}}')).toEqual([]); // names of placeholders
});

test('every thing has one name, and no name of one thing is another name of a second', () => {
  for (const language of LANGUAGE_CODES) {
    const names = GLOSSARY.map(({ name }) => name[language]);
    expect(new Set(names).size).toBe(names.length);
    expect(names.flatMap(name => againstGlossary(language, name))).toEqual([]);
  }
});
