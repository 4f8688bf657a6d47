import { expect, test } from 'vitest';
import { readingLevel, syllables } from './readingLevel.ts';

test.each([
  ['taak', 1],
  ['bureau', 2],
  ['vacature', 4],
  ['geëist', 3],
  ['nieuwe', 2],
  ['draaien', 2],
  ['vrouw', 1],
  ['sollicitatiesysteem', 7],
  ['24', 1],
])('"%s" has %i syllables', (word, count) => {
  expect(syllables(word)).toBe(count);
});

test('short sentences of short words read easily, long ones do not', () => {
  const easy = readingLevel('Vraag wat moet. Zet de rest uit.');
  expect(easy).toMatchObject({ words: 7, sentences: 2, wordsPerSentence: 3.5, longestSentence: 4 });
  const hard = readingLevel(
    'Het arbeidsmarktcommunicatieprogramma faciliteert organisatorische veranderingsprocessen ten behoeve van deelnemers.',
  );
  expect(easy.score).toBeGreaterThan(90);
  expect(hard.score).toBeLessThan(30);
});

test('a token counts as one word, and an empty text as easy', () => {
  expect(readingLevel('Vraag het aan {who:k6}.').words).toBe(4);
  expect(readingLevel('').score).toBe(100);
});
