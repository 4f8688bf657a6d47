import { delimiter, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { EASY_WORDS } from '../coaches/easyWords.ts';
import { levelIds, readLevelSource } from '../levels/readLevelSource.ts';
import { editDistance } from '../../shared/text/editDistance.ts';
import { splitWords } from '../../shared/text/joinCode.ts';
import { codeInLink, CODES, makeCode, readCode, showCode } from './code.ts';
import { CODE_WORDS } from '../../shared/text/codeWords.ts';
import { freeTeamNames, TEAM_NAMES } from './teamNames.ts';

const LEVELS = resolve(import.meta.dirname, '../../levels');

test('a code is read however it was typed, and is shown and linked by its two words', () => {
  for (let index = 0; index < 50; index++) {
    const code = makeCode();
    const shown = showCode(code);
    expect(shown).toMatch(/^[A-Z]+ [A-Z]+ [1-9]\d\d$/);
    expect(codeInLink(code)).toBe(shown.toLowerCase().replaceAll(' ', '-'));
    for (const typed of [code, shown, codeInLink(code), ` ${shown.toLowerCase()}. `, shown.replace(/ (?=\d)/, '')])
      expect(readCode(typed)).toBe(code);
  }
  for (const typed of ['', '427', 'soepvlag', 'soepvlag4', 'soepvlag4271', '<b>427', 'a1b2c3'])
    expect(readCode(typed)).toBeNull();
});

test('older codes of one word are still read and shown', () => {
  for (const typed of ['merel42', 'Merel 42', 'MEREL-42']) expect(readCode(typed)).toBe('merel42');
  expect([showCode('merel42'), codeInLink('merel42')]).toEqual(['MEREL 42', 'merel-42']);
  expect(showCode('nietmeerbekend427'), 'a word that was taken out of the list').toBe('NIETMEERBEKEND 427');
});

test('there are nearly twenty million codes, each with a unique pair of words and number', () => {
  expect(CODES).toBe(149 * 148 * 900);
  expect(CODES).toBeGreaterThan(10_000_000);
  const pairs = CODE_WORDS.flatMap(one => CODE_WORDS.filter(other => other !== one).map(other => [one, other] as const));
  expect(new Set(pairs.map(pair => pair.join(''))).size).toBe(pairs.length);
  expect(pairs.filter(pair => splitWords(pair.join(''))?.join() !== pair.join())).toEqual([]);
});

test('the words of codes are short, have one spelling, and one wrong letter makes none into another', () => {
  // Sounds with two spellings: ei and ij, au and ou, c and k, q, x, y, th, ph; and final letters that are heard as
  // another.
  expect(CODE_WORDS.filter(word => !/^[a-z]{4,8}$/.test(word) || /ei|ij|au|ou|[cqxy]|th|ph|[bd]$/.test(word))).toEqual([]);
  const near = CODE_WORDS.flatMap((one, at) => CODE_WORDS.slice(at + 1).filter(other => editDistance(one, other) < 2));
  expect(near).toEqual([]);
});

test('no word of a code is in any level, and no code or team has the name of a person or tree, nor of each other', () => {
  const json = [LEVELS, ...(process.env.MORE_LEVELS?.split(delimiter) ?? [])].flatMap(folder =>
    levelIds(folder).flatMap(id => Object.values(readLevelSource(resolve(folder, id)).files)),
  );
  const words = new Set(json.flatMap(text => text.match(/\p{L}+/gu) ?? []));
  expect(words).toContain('Marijke');
  expect(words).toContain('Linde');
  expect(TEAM_NAMES.filter(name => words.has(name))).toEqual([]);
  const lower = new Set([...words].map(word => word.toLowerCase()));
  // Take it out of the list: codes that contain it stay readable.
  expect(CODE_WORDS.filter(word => lower.has(word))).toEqual([]);
  expect(TEAM_NAMES.filter(name => (CODE_WORDS as readonly string[]).includes(name.toLowerCase()))).toEqual([]);
});

test('a team gets a name that no other team of the session has', () => {
  expect(freeTeamNames(['Roos', 'Narcis'], 2)).toEqual(['Tulp', 'Lavendel']);
});

test('the words of pass phrases are short and unique', () => {
  expect(new Set(EASY_WORDS).size).toBe(256);
  expect(EASY_WORDS.filter(word => !/^[a-z]{2,9}$/.test(word))).toEqual([]);
});
