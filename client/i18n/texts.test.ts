import { describe, expect, it } from 'vitest';
import { about } from './about.ts';
import { coach } from './coach.ts';
import { common } from './common.ts';
import { debrief } from './debrief.ts';
import { game } from './game.ts';
import { addTexts, t } from './index.ts';
import { join } from './join.ts';
import { lobby } from './lobby.ts';
import { settings } from './settings.ts';
import { tools } from './tools.ts';

const areas = { common, join, lobby, about, settings, game, tools, coach, debrief };

function leaves(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, part]) => leaves(part, path ? `${path}.${key}` : key));
}
const byWord = (a = '', b = '') => a.localeCompare(b);
const names = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).toSorted(byWord);

describe.each(Object.entries(areas))('the texts of %s', (_area, { nl, en }) => {
  const dutch = leaves(nl);
  const english = new Map(leaves(en));

  it('have the same keys in both languages', () =>
    expect([...english.keys()].toSorted(byWord)).toEqual(dutch.map(([key]) => key).toSorted(byWord)));

  it('fill in the same names in both languages', () => {
    const wrong = dutch.filter(([key, text]) => String(names(text)) !== String(names(english.get(key) ?? '')));
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  it('have a form for one beside the form for more', () => {
    const keys = new Set(dutch.map(([key]) => key));
    const lonely = [...keys].filter(key => key.endsWith('_other') && !keys.has(key.replace(/_other$/, '_one')));
    expect(lonely).toEqual([]);
  });

  it('shout at nobody and call nothing wrong', () => {
    const loud = dutch.filter(([, text]) => text.includes('!') || /\bfout\b/i.test(text));
    expect(loud).toEqual([]);
  });
});

describe('a text', () => {
  it('is asked for by key, with names filled in and counted forms chosen', () => {
    addTexts('join', join);
    expect(t('join.back.title', { name: 'Ria' })).toBe('Bent u Ria?');
    expect(t('common.charsLeft', { count: 1 })).toBe('Nog 1 teken');
    expect(t('common.charsLeft', { count: 4 })).toBe('Nog 4 tekens');
  });
});
