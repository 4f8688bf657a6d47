import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { projectTeam } from '../../shared/game/project/projectTeam.ts';
import { replay } from '../../shared/game/replay.ts';
import { CoachTeamCommand } from '../../shared/protocol/coachCommand.ts';
import { PlayerCommand } from '../../shared/protocol/command.ts';
import { commandsFor, draws, type Draw } from './support/anyCommand.ts';
import { realLevel } from './support/readLevel.ts';
import { leaksOf } from './support/secrets.ts';
import { Game, toyLevel } from './toy/play.ts';

const RUNS = Number(process.env.PROPERTY_RUNS ?? 20); // more by hand: PROPERTY_RUNS=500
const PATIENCE = { timeout: 600_000 }; // a busy machine is slow, not wrong
const levels = { 'the toy level': toyLevel(), 'De lege stoel': realLevel('de-lege-stoel') };
const games = (most: number) =>
  fc.tuple(fc.integer({ min: 1, max: 6 }), fc.constantFrom(60, 45, null), fc.boolean(), draws(most));

/** Plays random commands. Every state is deep-frozen, so that a mutation throws. */
function play(game: Game, moves: readonly Draw[], each: (game: Game, n: number) => void): void {
  moves.forEach((move, n) => {
    for (const command of commandsFor(game, move)) {
      const before = game.state;
      expect(game.try(command) === null || game.state === before).toBe(true);
    }
    each(game, n);
  });
}

describe.each(Object.entries(levels))('%s', (_, level) => {
  const begin = ([players, minutes, ready]: readonly [number, number | null, boolean, ...unknown[]]) =>
    ready ? Game.playing(level, players, { minutes }) : new Game(level, players, { minutes });

  test('any commands, valid or not, never throw, and the journal leads to the same state', PATIENCE, () => {
    fc.assert(
      fc.property(games(120), draw => {
        const game = begin(draw);
        play(game, draw[3], () => {});
        const again = replay(level, game.journal);
        expect(again).toEqual(game.state);
        expect(JSON.parse(JSON.stringify(game.state))).toEqual(game.state);
        expect(game.state.seq).toBe(game.journal.length);
      }),
      { numRuns: RUNS },
    );
  });

  test('no view tells what its viewer must not know, at any moment', PATIENCE, () => {
    fc.assert(
      fc.property(games(80), draw => {
        const game = begin(draw);
        play(game, draw[3], (now, n) => {
          const people = now.state.seats.filter(seat => !seat.left);
          const { id } = people[n % Math.max(1, people.length)] ?? {};
          if (id === undefined || n % 3) return;
          expect(leaksOf(level, now.state, id, now.view(id))).toEqual([]);
          if (n % 9 === 0) projectTeam(level, now.state, now.context(), 'nl'); // must not throw
        });
      }),
      { numRuns: RUNS },
    );
  });

  test('a game that is played on to its end tells no secrets to anybody on the way', PATIENCE, () => {
    const game = Game.playing(level, 5);
    game.playUntil(state => {
      const { id } = state.seats[state.seq % state.seats.length]!; // one seat in turn, since five views of each state would add little
      expect(leaksOf(level, state, id, game.view(id))).toEqual([]);
      return state.phase === 'debrief';
    });
    expect(game.state.choice.chosen).not.toBeNull();
  });
});

test('the random commands cover every type of the protocol', () => {
  const drawn = new Set<string>();
  for (const moves of fc.sample(draws(120), { numRuns: 200, seed: 1 })) {
    const game = Game.playing(levels['the toy level'], 6);
    for (const move of moves) commandsFor(game, move).forEach(command => drawn.add(command.type));
  }
  const known = [...PlayerCommand.options, ...CoachTeamCommand.options].map(option => option.shape.type.value);
  expect(known.filter(type => !drawn.has(type))).toEqual([]);
});
