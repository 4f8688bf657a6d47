import { expect, test } from 'vitest';
import { projectTeam } from '../../shared/game/project/projectTeam.ts';
import { puzzleStatus } from '../../shared/game/status.ts';
import { Game, toyLevel } from './toy/play.ts';

const level = toyLevel();

test('a part says to which step it belongs, so that the lesson shows after a reload too', () => {
  const game = Game.playing(level, 5);
  const part = (seat: string, tool: string, name: string) => {
    const parts = game.view(seat).tools.find(one => one.id === tool)?.parts as
      Record<string, { puzzle: string | null }> | undefined;
    return parts?.[name]?.puzzle;
  };
  expect([part('s1', 'een', 'box'), part('s1', 'vrij', 'free'), part('s3', 'drie', 'first')]).toEqual(['ONE', null, undefined]);
  game.playUntil(state => puzzleStatus(state, 'THREE') === 'solved');
  expect(part('s3', 'drie', 'first')).toBe('THREE');
  expect(game.view('s3').puzzles.find(puzzle => puzzle.id === 'THREE')).toMatchObject({
    everybody: false,
    aha: expect.stringContaining('SECRET-aha-three'),
  });
  expect(game.view('s3').puzzles.find(puzzle => puzzle.id === 'GATHER')).toMatchObject({ everybody: true });
});

test('a coach sees since when a puzzle has no progress: a solved step is progress, a failed try is not', () => {
  const game = Game.playing(level, 5);
  const times = (id: string) => {
    const { sinceMs, progressMs } = projectTeam(level, game.state, game.context(), 'nl').puzzles.find(one => one.id === id)!;
    return [sinceMs, progressMs];
  };
  expect([times('ONE'), times('THREE')]).toEqual([
    [0, 0],
    [null, null],
  ]);
  game.pass(60).set('s1', 'een', 'box.x', 'bad');
  game.check('s1', 'ONE', 'choose');
  expect(times('ONE')).toEqual([0, 0]);
  game.pass(60).set('s1', 'een', 'box.x', 'SECRETgood');
  game.check('s1', 'ONE', 'choose');
  expect([times('ONE'), times('THREE')]).toEqual([
    [0, 120_000],
    [120_000, 120_000],
  ]);
  game.pass(60).set('s3', 'drie', 'first.p', 'yes');
  game.check('s3', 'THREE', 's0');
  expect(times('THREE')).toEqual([120_000, 180_000]);
});
