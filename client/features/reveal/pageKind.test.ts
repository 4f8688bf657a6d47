import { expect, it } from 'vitest';
import type { RevealPage } from '../../../shared/protocol/view.ts';
import { momentOf, pageKind, wordsOf } from './pageKind.ts';

const page = (change: Partial<RevealPage>): RevealPage => ({
  title: null,
  lines: ['Regel.'],
  people: [],
  picture: null,
  ...change,
});
const one = { portrait: 'a', caption: 'Anna, 59' };

it('stages a page by what the level gives it', () => {
  expect(pageKind(page({ people: [one, one] }))).toBe('cast');
  expect(pageKind(page({ people: [one], picture: 'x' }))).toBe('one');
  expect(pageKind(page({ picture: 'x' }))).toBe('picture');
  expect(pageKind(page({}))).toBe('words');
});

it('counts the moments about one person, and nothing else', () => {
  const pages = [page({ people: [one, one] }), page({ people: [one] }), page({ people: [one] }), page({})];
  expect(pages.map((_, at) => momentOf(pages, at))).toEqual([null, { number: 1, total: 2 }, { number: 2, total: 2 }, null]);
});

it('reads out title, people and lines', () => {
  expect(wordsOf(page({ title: 'Wie is het', people: [one] }))).toBe('Wie is het Anna, 59. Regel.');
});
