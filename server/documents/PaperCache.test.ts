import { expect, test } from 'vitest';
import { PaperCache } from './PaperCache.ts';

const paper = (megabytes: number) => async () => new Uint8Array(megabytes * 1024 * 1024);

test('the same data give the cached paper, other data another one', async () => {
  const papers = new PaperCache();
  const one = await papers.once(['plan', { step: 'bellen' }], paper(1));
  expect((await papers.once(['plan', { step: 'bellen' }], paper(1))) === one).toBe(true);
  expect((await papers.once(['plan', { step: 'mailen' }], paper(1))) === one).toBe(false);
  expect(papers.made).toBe(2);
  papers.clear();
  expect((await papers.once(['plan', { step: 'bellen' }], paper(1))) === one).toBe(false);
});

test('the least recently used papers are evicted', async () => {
  const papers = new PaperCache();
  const one = await papers.once(['one'], paper(10));
  const two = await papers.once(['two'], paper(10));
  await papers.once(['one'], paper(10));
  await papers.once(['three'], paper(10));
  expect((await papers.once(['one'], paper(10))) === one).toBe(true);
  expect((await papers.once(['two'], paper(10))) === two).toBe(false);
});
