import { holderOfItem, participants, presentPlayers } from '../game/people.ts';
import type { GameState } from '../game/state.ts';
import { isOver, puzzleStatus } from '../game/status.ts';
import type { CompiledLevel } from '../level/compiled.ts';
import { PEOPLE_PER_PUZZLE } from '../level/constants.ts';
import type { LevelIssue } from '../level/source.ts';
import { act, openPuzzles, playOn, reason, seatIds, startRun, type Run } from './run.ts';

const MAX_MOMENTS = 4; // at most this many, spread over the game

/** Lets each person leave once, and in teams of five each pair, at several moments; the others must be able to reach the end. */
export function playDropouts(level: CompiledLevel): { issues: LevelIssue[]; tried: number; failed: number } {
  const issues: LevelIssue[] = [];
  let [tried, failed] = [0, 0];
  for (const players of [5, 4, 3] as const) {
    const ref = `level.seats.${players}`;
    const moments = momentsOf(level, players);
    const [start] = moments;
    const atStart = start && faultOf(level, start.state);
    if (atStart) issues.push(level.issueAt(ref, `with ${players} people: ${atStart}`, 'move a pack to another seat', 'error'));
    const seats = seatIds(players);
    const groups = seats.map(seat => [seat]);
    if (players === 5) for (const a of seats) for (const b of seats) if (a < b) groups.push([a, b]);
    for (const leaving of groups) {
      for (const [index, moment] of moments.entries()) {
        tried++;
        const problem = leaveAndPlay({ ...moment }, leaving);
        if (problem === null) continue;
        failed++;
        const when = index === 0 ? 'at the start' : `at moment ${index + 1} of ${moments.length}`;
        const who = leaving.map(seat => `seat ${seat.slice(1)}`).join(' and ');
        issues.push(
          level.issueAt(
            ref,
            `of ${players} people, ${who} left ${when}: ${problem}`,
            'change "cover", the seats, or who owns an item',
            'error',
          ),
        );
      }
    }
  }
  return { issues, tried, failed };
}

/** The start and a few moments at which a puzzle has just opened, spread over the game. */
function momentsOf(level: CompiledLevel, players: number): Run[] {
  const run = startRun(level, players);
  const moments: Run[] = [{ ...run }];
  const count = (state: GameState) => [...level.puzzles.keys()].filter(id => puzzleStatus(state, id) !== 'locked').length;
  let opened = count(run.state);
  playOn(run, now => {
    if (now.state.phase === 'playing' && count(now.state) > opened) {
      opened = count(now.state);
      moments.push({ ...now });
    }
  });
  const every = Math.max(1, Math.ceil(moments.length / MAX_MOMENTS));
  return moments.filter((_, i) => i % every === 0 || i === moments.length - 1);
}

function leaveAndPlay(run: Run, leaving: readonly string[]): string | null {
  try {
    for (const seat of leaving) {
      act(run, { type: 'seat.away', by: 'clock', seat });
      act(run, { type: 'seat.cover', by: 'coach', seat });
    }
    const wrong = faultOf(run.level, run.state);
    if (wrong) return wrong;
    return playOn(run) ? null : `the solutions stop at ${openPuzzles(run).join(', ')}`;
  } catch (error) {
    return reason(error);
  }
}

/**
 * What is wrong with a state after a dropout: every unfinished puzzle must involve two people, and `apart` items must be
 * apart. Null: nothing.
 */
export function faultOf(level: CompiledLevel, state: GameState): string | null {
  if (presentPlayers(state).length < PEOPLE_PER_PUZZLE) return null;
  for (const puzzle of level.puzzles.values()) {
    if (!isOver(state, puzzle.id) && participants(level, state, puzzle).size < PEOPLE_PER_PUZZLE)
      return `only one person has a hand in ${puzzle.id}`;
  }
  for (const item of level.items.values()) {
    if (item.apart === undefined) continue;
    const together = holderOfItem(level, state, item.id) === holderOfItem(level, state, item.apart);
    if (together || state.forAll.includes(item.id)) return `${item.id} and ${item.apart} come to one person`;
  }
  return null;
}
