import { expect, test } from 'vitest';
import { joinList } from './lists.ts';
import { factsIn, readToken, tokensIn } from './tokens.ts';

test('a token is recognised by its form', () => {
  expect(readToken('keuze.ballot.winner')).toEqual({ kind: 'fact', name: 'keuze.ballot.winner' });
  expect(readToken('who:k6')).toEqual({ kind: 'who', id: 'k6' });
  expect(readToken('puzzle:P4')).toEqual({ kind: 'puzzle', id: 'P4' });
  expect(readToken('label:linde')).toEqual({ kind: 'label', id: 'linde' });
  expect(readToken('title')).toEqual({ kind: 'word', name: 'title' });
  expect(readToken('what:x')).toEqual({ kind: 'word', name: 'what:x' });
});

test('only facts are stored when a text is spoken', () => {
  const text = 'Vraag {who:P1}: {a.b.c} en {title}.';
  expect(tokensIn(text)).toEqual(['who:P1', 'a.b.c', 'title']);
  expect(factsIn(text)).toEqual(['a.b.c']);
});

test('a list is rendered as people say it', () => {
  expect(joinList([], 'nl')).toBe('');
  expect(joinList(['a'], 'nl')).toBe('a');
  expect(joinList(['a', 'b'], 'nl')).toBe('a en b');
  expect(joinList(['a', 'b', 'c'], 'en')).toBe('a, b and c');
});
