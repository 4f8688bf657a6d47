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

it('chooses the kind of a page by its content', () => {
  expect(pageKind(page({ people: [one, one] }))).toBe('cast');
  expect(pageKind(page({ people: [one], picture: 'x' }))).toBe('one');
  expect(pageKind(page({ picture: 'x' }))).toBe('picture');
  expect(pageKind(page({}))).toBe('words');
});

it('counts only the pages about one person', () => {
  const pages = [page({ people: [one, one] }), page({ people: [one] }), page({ people: [one] }), page({})];
  expect(pages.map((_, at) => momentOf(pages, at))).toEqual([null, { number: 1, total: 2 }, { number: 2, total: 2 }, null]);
});

it('collects title, people and lines for reading aloud', () => {
  expect(wordsOf(page({ title: 'Wie is het', people: [one] }))).toBe('Wie is het Anna, 59. Regel.');
});
