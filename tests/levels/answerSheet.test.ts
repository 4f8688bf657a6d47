import { expect, test } from 'vitest';
import { words } from '../../server/texts/words.ts';
import { answerSheet } from '../../shared/game/project/answerSheet.ts';
import { realLevel } from './support/readLevel.ts';

const level = realLevel('de-lege-stoel');
const texts = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : value && typeof value === 'object' ? Object.values(value).flatMap(texts) : [];

test.each([5, 4, 3] as const)('a coach of teams of %i finds the answer, the information and the hints of every puzzle', size => {
  for (const language of ['nl', 'en'] as const) {
    const sheet = answerSheet(level, size, language, words);
    expect(sheet.roles).toHaveLength(size);
    expect(sheet.puzzles).toHaveLength(level.puzzles.size - (level.level.off[size]?.length ?? 0));
    for (const puzzle of sheet.puzzles) {
      expect([puzzle.id, puzzle.answer.length > 0]).toEqual([puzzle.id, true]);
      expect(puzzle.competences.every(name => /[a-z]{3}/.test(name))).toBe(true);
    }
    const holes = texts(sheet).filter(text => /[{}]|undefined|\(\)|\[object/.test(text));
    expect(holes).toEqual([]);
  }
});

test('an answer says who does what in which window, in plain words', () => {
  const of = (id: string) => answerSheet(level, 5, 'nl', words).puzzles.find(puzzle => puzzle.id === id)!;
  expect(of('P6').answer).toEqual([
    expect.stringMatching(/^.+, .+: Zet Berk om 11:30$/),
    expect.stringMatching(/: Zet Wilg om 12:00$/),
    expect.stringMatching(/: Zet Linde om 12:30$/),
  ]);
  expect(of('GA').answer.every(line => line.startsWith('Iedereen, '))).toBe(true);
  expect(of('P3').information.length).toBeGreaterThan(0);
  expect(of('P3').leader).toBe('Zoeker');
});

test('every kind of tool of the level says what its solutions do', () => {
  const sheet = answerSheet(level, 5, 'nl', words);
  const windows = new Set(
    sheet.puzzles.flatMap(puzzle => puzzle.answer.map(line => line.split(': ')[0]!.split(', ').slice(1).join(', '))),
  );
  expect([...level.tools.values()].map(tool => tool.title.nl).filter(title => !windows.has(title))).toEqual([]);
});
