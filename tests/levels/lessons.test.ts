import { beforeAll, expect, test } from 'vitest';
import { puzzleStatus } from '../../shared/game/status.ts';
import { realLevel } from './support/readLevel.ts';
import { Game } from './toy/play.ts';

const level = realLevel('de-lege-stoel');
let played: Game;
beforeAll(() => {
  played = Game.playing(level, 4, { languages: ['nl', 'en'] }).playUntil(state => state.phase === 'debrief');
});

test('in the talk the lesson of every task that was done comes back, with who tells it and a question', () => {
  const { lessons } = played.view('s1').debrief!;
  const taught = [...level.puzzles.values()].filter(puzzle => puzzle.aha && puzzleStatus(played.state, puzzle.id) === 'solved');
  expect(lessons.map(lesson => lesson.puzzle)).toEqual(taught.map(puzzle => puzzle.id));
  for (const { puzzle, seat, title, aha, question } of lessons) {
    const { lead } = level.puzzles.get(puzzle)!;
    expect(seat).toBe(lead === 'all' ? null : played.state.holds[lead]);
    for (const text of [title, aha, question]) expect(text).toMatch(/^[^{}]+$/);
  }
  expect(new Set(lessons.map(lesson => lesson.seat)).size).toBeGreaterThan(3); // everybody tells something
});

test('a task that was skipped teaches nothing', () => {
  const game = Game.playing(level, 4);
  game.do({ type: 'puzzle.skip', by: 'coach:c', puzzle: 'P4' });
  game.playUntil(state => state.phase === 'debrief');
  expect(game.view('s1').debrief!.lessons.map(lesson => lesson.puzzle)).not.toContain('P4');
});

test('every task of a level that practises a skill has a lesson', () => {
  const { puzzles } = realLevel('de-lege-stoel');
  expect([...puzzles.values()].filter(one => one.skill && !(one.aha && one.debrief)).map(one => one.id)).toEqual([]);
});

test('what each said in the game comes back in the talk, in the language of the reader', () => {
  const said = (seat: string) => played.view(seat).debrief!.lessons.find(lesson => lesson.puzzle === 'P4')!.said;
  expect(said('s1').map(one => one.name)).toEqual(['Ria', 'Piet', 'Anna', 'Tom']);
  expect(said('s1')[0]?.text).toBe('Schooldiploma na 2000. Het zegt niets over het werk.');
  expect(said('s2')[0]?.text).toBe('School diploma after 2000. It says nothing about the work.');
});
