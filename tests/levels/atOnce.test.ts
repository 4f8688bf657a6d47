import { expect, test } from 'vitest';
import { LOOK_TOGETHER } from '../../shared/level/constants.ts';
import { nextMoves } from '../../shared/game/solve.ts';
import { puzzleStatus } from '../../shared/game/status.ts';
import { Game, toyLevel } from './toy/play.ts';

const level = toyLevel();
const playing = () => Game.playing(level, 5);

/** What a colleague reads who does the same a moment later. */
const secondOf = (game: Game): string | null => {
  const [move] = nextMoves(level, game.state);
  game.do(move!);
  return game.try(move!);
};

test('whoever presses the last check just after a colleague reads that it is done', () => {
  const game = playing();
  game.set('s1', 'een', 'box.x', 'SECRETgood');
  game.do({ type: 'puzzle.check', by: 's1', puzzle: 'ONE', step: 'choose' });
  expect(game.check('s1', 'ONE', 'choose')).toBe('alreadyDone');
});

test('the same for an act that finished a step by itself, for a vote, and for the last step of the game', () => {
  const game = playing();
  game.set('s3', 'twee', 'look.z', 'seen');
  game.set('s2', 'twee', 'box.y', 'right');
  expect(game.set('s3', 'twee', 'look.z', 'none')).toBe('alreadyDone');
  game.playUntil(state => puzzleStatus(state, 'END') === 'open');
  for (const by of ['s1', 's2', 's3', 's4', 's5'])
    game.do({ type: 'tool.act', by, tool: 'stem', action: { type: 'vote', first: 'linde' } });
  expect(game.try({ type: 'tool.act', by: 's5', tool: 'stem', action: { type: 'vote', first: 'wilg' } })).toBe('alreadyDone');
  expect(secondOf(game)).toBe('alreadyDone');
  expect(game.state.phase).toBe('reveal');
});

test('what is not open yet is told apart from what is done', () => {
  const game = playing();
  expect(game.set('s3', 'drie', 'first.p', 'yes')).toBe('closed');
  expect(game.check('s3', 'THREE', 's0')).toBe('closed');
  expect(game.try({ type: 'hint.take', by: 's3', puzzle: 'THREE', step: 's0' })).toBe('closed');
  expect(game.try({ type: 'look.answer', by: 's2', puzzle: 'ONE', step: 'choose', agree: true })).toBe('closed');
});

test('a second look that was asked for, or answered, by somebody else is neither "not open"', () => {
  const game = playing();
  for (let n = 0; n <= LOOK_TOGETHER.afterTries; n++) {
    game.set('s1', 'een', 'box.x', n % 2 ? 'odd' : 'bad');
    game.do({ type: 'puzzle.check', by: 's1', puzzle: 'ONE', step: 'choose' });
  }
  expect(game.check('s1', 'ONE', 'choose')).toBe('looking');
  const look = (by: string) => game.try({ type: 'look.answer', by, puzzle: 'ONE', step: 'choose', agree: false });
  expect([look('s2'), look('s3')]).toEqual([null, 'alreadyDone']);
});

test('two people who answer the dialog at the end of the time at once both get it done', () => {
  const game = playing();
  game.pass(3600).tick();
  game.do({ type: 'time.answer', by: 's1', more: true });
  expect(game.try({ type: 'time.answer', by: 's2', more: true })).toBe('alreadyDone');
});
