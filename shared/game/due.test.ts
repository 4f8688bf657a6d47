import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commandsFor, draws } from '../../tests/levels/support/anyCommand.ts';
import { realLevel } from '../../tests/levels/support/readLevel.ts';
import { Game, toyLevel } from '../../tests/levels/toy/play.ts';
import { due, nextDeadline } from './due.ts';
import { gameTime } from './time.ts';

const RUNS = Number(process.env.PROPERTY_RUNS ?? 20);
const levels = { 'the toy level': toyLevel(), 'De lege stoel': realLevel('de-lege-stoel') };

describe.each(Object.entries(levels))('%s', (_, level) => {
  const inAnyGame = (look: (game: Game) => void) =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), fc.constantFrom(60, 45, null), draws(60), (players, minutes, moves) => {
        const game = Game.playing(level, players, { minutes });
        for (const move of moves) {
          for (const command of commandsFor(game, move)) game.try(command);
          look(game);
        }
      }),
      { numRuns: RUNS },
    );

  test('once everything due at a moment is done, nothing is due before that moment', { timeout: 600_000 }, () => {
    inAnyGame(game => {
      if (game.tick() !== null || game.state.phase !== 'playing') return;
      const now = gameTime(game.state.clock, game.at);
      expect(due(level, game.state).filter(({ at }) => at <= now)).toEqual([]);
    });
  });

  test('the next timer is the earliest due action, and before it the clock has nothing to do', { timeout: 600_000 }, () => {
    inAnyGame(game => {
      const isPlaying = game.state.phase === 'playing';
      const next = nextDeadline(level, game.state);
      expect(isPlaying || next === null).toBe(true);
      const isDue = next !== null && next <= game.at;
      expect(game.tick()).toBe(isDue ? null : isPlaying ? 'tooSoon' : 'notNow');
    });
  });
});

test('a game that has just started waits for a hint offer, for warnings and for its end', () => {
  const game = Game.playing(levels['the toy level'], 5);
  const types = due(game.level, game.state).map(({ what }) => what.type);
  expect(new Set(types)).toEqual(new Set(['hint.offered', 'warning', 'time.up']));
});

test('an absence is reported first and covered later; nothing more is due for somebody who is back', () => {
  const game = Game.playing(levels['the toy level'], 5);
  const ofSeat = () => due(game.level, game.state).filter(({ what }) => 'seat' in what && what.seat === 's2');
  game.do({ type: 'seat.away', by: 'clock', seat: 's2' });
  expect(ofSeat().map(({ what, at }) => [what.type, at])).toEqual([
    ['absence.told', 45_000],
    ['absence.covered', 180_000],
  ]);
  game.pass(45).tick();
  expect(ofSeat().map(({ what }) => what.type)).toEqual(['absence.covered']);
  game.do({ type: 'seat.back', by: 'clock', seat: 's2' });
  expect(ofSeat()).toEqual([]);
});

test('a deadline with a fraction of a millisecond is due when its timer comes, also where an epoch time cannot hold the fraction', () => {
  const level = levels['the toy level'];
  const { state } = Game.playing(level, 3);
  const minutesOf = fc.integer({ min: 60_001, max: 600_000 }).map(ms => (ms / 60_000) * (1 + Number.EPSILON));
  fc.assert(
    fc.property(minutesOf, fc.nat(100_000), (minutes, later) => {
      const clock = { ...state.clock, minutes, startedAt: state.clock.startedAt! + later };
      const first = Math.min(...due(level, { ...state, clock }).map(({ at }) => at));
      expect(gameTime(clock, nextDeadline(level, { ...state, clock })!)).toBeGreaterThanOrEqual(first);
    }),
  );
});
