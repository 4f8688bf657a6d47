import { beforeEach, expect, test } from 'vitest';
import {
  clearWords,
  dropWord,
  inboxCame,
  leaveWords,
  notYetCame,
  readWord,
  showWord,
  wordCame,
  wordsNow,
  type Word,
} from './words.ts';

const coach = (message: number): Word => ({ kind: 'coachHint', message });
const HINT: Word = { kind: 'hint', puzzle: 'P1', step: 'a', number: 1 };
const SAY: Word = { kind: 'say', tone: 'info', text: 'Hier is geen hint voor.' };
const ANSWER: Word = { kind: 'answer', ask: 7 };
/** What a person reads who presses the cross until nothing is left. */
function readAll(): Word[] {
  const seen: Word[] = [];
  for (let { word } = wordsNow(); word !== null; { word } = wordsNow()) {
    seen.push(word);
    readWord();
  }
  return seen;
}
beforeEach(clearWords);

test('what comes by itself shows at once, and what it covered shows again when it was read', () => {
  showWord(HINT);
  wordCame(ANSWER);
  wordCame(coach(3));
  wordCame(coach(4));
  expect(readAll()).toEqual([coach(4), coach(3), ANSWER, HINT]);
});

test('what a person asks for takes the place of what was asked for before, never of what came', () => {
  showWord(HINT);
  showWord(SAY);
  expect(readAll()).toEqual([SAY]);
  wordCame(coach(3));
  showWord(HINT);
  showWord(SAY);
  expect(readAll()).toEqual([SAY, coach(3)]);
});

test('the same words are there once', () => {
  wordCame(coach(3));
  wordCame(ANSWER);
  wordCame(coach(3));
  expect(readAll()).toEqual([coach(3), ANSWER]);
});

test('who goes on has read all but the coach', () => {
  wordCame(coach(3));
  wordCame(ANSWER);
  wordCame(coach(4));
  showWord(HINT);
  leaveWords();
  expect(readAll()).toEqual([coach(4), coach(3)]);
});

test('words with nothing more to say leave from wherever they are', () => {
  wordCame(ANSWER);
  wordCame(coach(3));
  wordCame(coach(4));
  dropWord(coach(3));
  dropWord(coach(4));
  dropWord(coach(4));
  expect(readAll()).toEqual([ANSWER]);
});

test('of words, not yet and what comes in the last is the newest', () => {
  const newest = () => Object.entries(wordsNow().came).reduce((a, b) => (b[1] > a[1] ? b : a))[0];
  inboxCame();
  wordCame(coach(3));
  expect(newest()).toBe('word');
  notYetCame();
  expect(newest()).toBe('notYet');
  inboxCame();
  expect(newest()).toBe('inbox');
});
