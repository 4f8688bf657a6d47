import { expect, test } from 'vitest';
import { joinList } from './lists.ts';
import { asSentence, inSentence, repeatsHeading, underHeading, withoutDoubledMarks } from './titles.ts';

const filled = (text: string, title: string) => withoutDoubledMarks(text.replace('{}', inSentence(title)));

test('a title that is a question keeps its mark, and the sentence adds no second one', () => {
  expect(filled('Heeft u iets over {}?', 'Wie blijft?')).toBe('Heeft u iets over “Wie blijft?”');
  expect(filled('Klaar: {}.', 'Wie blijft?')).toBe('Klaar: “Wie blijft?”');
  expect(filled('Klaar: {}. Ga verder.', 'Stop!')).toBe('Klaar: “Stop!” Ga verder.');
  expect(filled('Klaar: {}.', 'En dan…')).toBe('Klaar: “En dan…”');
  expect(filled('Kijk bij {}, of vraag het.', 'Wie blijft?')).toBe('Kijk bij “Wie blijft?”, of vraag het.');
});

test('any other title stands as it is', () => {
  expect(filled('Heeft u iets over {}?', 'De zeef van Bas')).toBe('Heeft u iets over De zeef van Bas?');
  expect(filled('Klaar: {}.', 'Twee sloten')).toBe('Klaar: Twee sloten.');
});

test('in a list each title is apart, in every language', () => {
  const titles = ['Wie blijft?', 'Twee sloten', 'Klopt dat diploma?'].map(inSentence);
  expect(withoutDoubledMarks(`Klaar: ${joinList(titles, 'nl')}.`)).toBe(
    'Klaar: “Wie blijft?”, Twee sloten en “Klopt dat diploma?”',
  );
  expect(withoutDoubledMarks(`Done: ${joinList(titles, 'en')}.`)).toBe(
    'Done: “Wie blijft?”, Twee sloten and “Klopt dat diploma?”',
  );
});

test('a text that has quotes of its own around the title gets no second pair', () => {
  expect(filled('“{}” overslaan?', 'Wie blijft?')).toBe('“Wie blijft?” overslaan?');
  expect(filled('“{}” overslaan?', 'Twee sloten')).toBe('“Twee sloten” overslaan?');
});

test('a title becomes a sentence with one mark', () => {
  expect(['Nog niet', 'Wie blijft?', 'Klaar: “Wie blijft?”', 'Let op:', ''].map(asSentence)).toEqual([
    'Nog niet.',
    'Wie blijft?',
    'Klaar: “Wie blijft?”',
    'Let op:',
    '',
  ]);
});

test('knows a text that repeats its heading, and not one that only begins like it', () => {
  expect(repeatsHeading('Nog niet', 'Nog niet. Welk filter staat aan?')).toBe(true);
  expect(repeatsHeading('Nog niet.', 'Nog niet bij digitaal.')).toBe(true);
  expect(repeatsHeading('Not yet', 'Not yet. Which filter is on?')).toBe(true);
  expect(repeatsHeading('Nog niet', 'Nog nietszeggend')).toBe(false);
  expect(repeatsHeading('Nog niet', 'Welk filter staat aan?')).toBe(false);
  expect(repeatsHeading('', 'Welk filter staat aan?')).toBe(false);
  expect(underHeading('Nog niet', 'Nog niet. Welk filter staat aan?')).toBe('Nog niet. Welk filter staat aan?');
  expect(underHeading('Nog niet', 'Welk filter staat aan?')).toBe('Nog niet. Welk filter staat aan?');
});
