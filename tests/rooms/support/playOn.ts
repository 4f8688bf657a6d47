import { nextMoves } from '../../../shared/game/solve.ts';
import type { PlayerCommand } from '../../../shared/protocol/command.ts';
import type { GameState } from '../../../shared/game/state.ts';
import { levelOf, rebuiltState } from './journalOf.ts';
import type { TestApp } from './TestApp.ts';
import type { TestPerson } from './TestPerson.ts';

/** Lets people perform the level's solutions, over the wire, until `enough` holds. */
export async function playOn(
  test: TestApp,
  people: readonly TestPerson[],
  enough: (state: GameState) => boolean,
): Promise<GameState> {
  const level = levelOf(test.services);
  const team = people[0]!.team!;
  for (let turn = 0; turn < 1000; turn++) {
    const state = await rebuiltState(test.services, team);
    if (enough(state)) return state;
    const moves = nextMoves(level, state);
    if (moves.length === 0)
      throw new Error(`nobody can do anything in ${state.phase}; away: ${state.seats.filter(seat => seat.away).length}`);
    let done = false;
    for (const { by, ...command } of moves) {
      const person = people.find(other => other.seat === by);
      if (!person) throw new Error(`a move by ${by}, who is not here`);
      await test.clock.advance(2000); // people are not faster than this
      done = (await calmly(person, command as PlayerCommand)).ok || done;
    }
    if (!done) throw new Error(`no move was accepted in ${state.phase}: ${JSON.stringify(moves)}`);
  }
  throw new Error('the game did not come so far');
}

/** Sends a command, and again when told to slow down, like the browser; throws when that stays the answer. */
export async function calmly(person: TestPerson, command: PlayerCommand): Promise<Awaited<ReturnType<TestPerson['do']>>> {
  for (let again = 0; again < 50; again++) {
    const result = await person.do(command);
    if (result.ok || result.reason !== 'tooFast') return result;
    await new Promise(next => setTimeout(next, 200));
  }
  throw new Error('too fast, also after ten seconds');
}

export const isPlaying = (state: GameState): boolean => state.phase === 'playing';
export const solved = (puzzle: string) => (state: GameState) => state.puzzles[puzzle]!.value === 'solved';
