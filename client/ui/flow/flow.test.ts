// oxlint-disable-next-line no-restricted-imports -- the test runner empties style sheets that are imported
import { readFileSync } from 'node:fs';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { SPACES } from './arrange.ts';
import { Cluster } from './Cluster.tsx';
import { Stack } from './Stack.tsx';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const numbers = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, number]) => Number(number));

it('the gaps of the layout primitives are those of the tokens, and each has its classes', () => {
  const tokens = read('../tokens.css');
  const css = read('./flow.module.css');
  expect(numbers(tokens, /--space-(\d+): \1px/g)).toEqual(SPACES.filter(space => space > 0));
  for (const name of ['gap', 'rows'])
    expect(numbers(css, new RegExp(`\\.${name}(\\d+)\\) \\{\\s*(?:row-)?gap: (?:0|var\\(--space-\\1\\));`, 'g'))).toEqual([
      ...SPACES,
    ]);
});

it('a layout primitive renders the element of `as`, with that element’s props', () => {
  expect(renderToStaticMarkup(createElement(Stack<'ol'>, { as: 'ol', gap: 8, start: 3 }))).toMatch(
    /^<ol start="3" class="[^"]*"><\/ol>$/,
  );
  expect(renderToStaticMarkup(createElement(Cluster, { gap: 8 }, 'a'))).toMatch(/^<div class="[^"]*">a<\/div>$/);
});

it('class names of the caller come after those of the primitive', () => {
  const drawn = renderToStaticMarkup(createElement(Cluster, { gap: 8, align: 'center', className: 'mine' }));
  expect(drawn).toMatch(/class="\S*cluster\S* \S*gap8\S* \S*align-center\S* mine"/);
});
