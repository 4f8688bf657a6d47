import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { EASY_WORDS } from '../coaches/easyWords.ts';
import { levelIds, readLevelSource } from '../levels/readLevelSource.ts';
import { makeCode, readCode, showCode } from './code.ts';
import { CODE_WORDS } from '../../shared/text/codeWords.ts';
import { freeTeamNames, TEAM_NAMES } from './teamNames.ts';

const LEVELS = resolve(import.meta.dirname, '../../levels');

test('a code is read back however it was typed', () => {
  for (let index = 0; index < 50; index++) {
    const code = makeCode();
    const shown = showCode(code);
    expect(shown).toMatch(/^[A-Z]+ \d\d$/);
    for (const typed of [code, shown, shown.replace(' ', '-'), ` ${shown.toLowerCase()}. `]) expect(readCode(typed)).toBe(code);
  }
  for (const typed of ['', '42', 'merel', 'merel4', 'merel421', '<b>42']) expect(readCode(typed)).toBeNull();
});

test('no code and no team is called after a person or tree of a level, nor after each other', () => {
  const levels = levelIds(LEVELS);
  expect(levels.length).toBeGreaterThan(0);
  const inLevels = new Set(
    levels
      .flatMap(id => Object.values(readLevelSource(resolve(LEVELS, id)).files))
      .flatMap(json => json.match(/\p{Lu}\p{L}+/gu) ?? []),
  );
  expect(inLevels).toContain('Marijke');
  expect(inLevels).toContain('Linde');
  const named = [...CODE_WORDS.map(word => word[0]!.toUpperCase() + word.slice(1)), ...TEAM_NAMES];
  expect(named.filter(word => inLevels.has(word))).toEqual([]);
  expect(new Set(named).size).toBe(named.length);
});

test('a team gets a name that no team of the session has', () => {
  expect(freeTeamNames(['Roos', 'Narcis'], 2)).toEqual(['Tulp', 'Lavendel']);
});

test('the words of pass phrases are short and never twice', () => {
  expect(new Set(EASY_WORDS).size).toBe(256);
  expect(EASY_WORDS.filter(word => !/^[a-z]{2,9}$/.test(word))).toEqual([]);
});
