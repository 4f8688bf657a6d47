import { expect, test } from 'vitest';
import { Game, toyLevel } from './toy/play.ts';

const level = toyLevel();
const playing = () => Game.playing(level, 5);
const said = (game: Game, seat: string, puzzle: string) =>
  game.view(seat).puzzles.find(one => one.id === puzzle)!.steps[0]!.notYet;

test('a not-yet goes when the answer that it is about changes, and the tries stay', () => {
  const game = playing();
  game.set('s1', 'een', 'box.x', 'bad');
  game.check('s1', 'ONE', 'choose');
  expect(said(game, 's1', 'ONE')).toEqual({ say: 'SECRET-rule-bad', tries: 1 });
  game.set('s1', 'een', 'box.x', 'odd');
  expect(said(game, 's1', 'ONE')).toBeNull();
  game.check('s1', 'ONE', 'choose');
  expect(said(game, 's1', 'ONE')).toEqual({ say: 'SECRET-rule-last', tries: 2 });
});

test('it stays while the answer stays: the same choice again, and what is done elsewhere', () => {
  const game = playing();
  game.set('s1', 'een', 'box.x', 'bad');
  game.check('s1', 'ONE', 'choose');
  game.set('s1', 'een', 'box.x', 'bad');
  game.set('s1', 'vrij', 'free.n', 'some');
  game.set('s3', 'twee', 'look.z', 'seen');
  expect(said(game, 's1', 'ONE')?.say).toBe('SECRET-rule-bad');
});

test('a step without a button says it after the act, and drops it at the next act that fits no more', () => {
  const game = playing();
  game.set('s2', 'twee', 'box.y', 'trap'); // the rule puts the box back by itself: that is no new answer
  expect(said(game, 's2', 'TWO')).toEqual({ say: 'SECRET-rule-trap', tries: 1 });
  game.set('s3', 'twee', 'look.z', 'seen');
  expect(said(game, 's2', 'TWO')).toBeNull();
});

test('a step without a button says it again when the next act is the same mistake', () => {
  const game = playing();
  game.set('s2', 'twee', 'box.y', 'trap');
  game.set('s2', 'twee', 'box.y', 'trap');
  expect(said(game, 's2', 'TWO')).toEqual({ say: 'SECRET-rule-trap', tries: 2 });
});
