import type { CompiledLevel } from '../level/compiled.ts';
import { AWAY, hintTimes } from '../level/constants.ts';
import { holdUpDue } from './holdUp.ts';
import { presentPlayers } from './people.ts';
import type { GameState } from './state.ts';
import { openSteps, stepStatus } from './status.ts';
import { gameTime, limitMs, serverTimeAt } from './time.ts';
import { nextWarning } from './warnings.ts';

/** Something that happens by itself at a given time. */
export type DueAction =
  | { type: 'absence.told' | 'absence.covered'; seat: string } // teammates are told; colleagues take over
  | { type: 'look.ended' | 'hint.offered'; puzzle: string; step: string } // nobody gave the second look, so the check goes on
  | { type: 'heldUp.told' } // everybody waits for one person
  | { type: 'warning' } // a number of minutes left
  | { type: 'time.up' };

export interface Due {
  at: number; // game time
  what: DueAction;
}

/**
 * Everything that waits for time while the clock runs. Actions due at the same moment are in the order in which they are
 * performed.
 */
export function due(level: CompiledLevel, state: GameState): Due[] {
  return [
    ...absenceActions(state),
    ...lookActions(level, state),
    ...hintOffers(level, state),
    ...holdUps(state),
    ...limitActions(level, state),
  ];
}

/** When the server must send the next `clock` command (whole epoch ms); null: nothing waits for time. */
export function nextDeadline(level: CompiledLevel, state: GameState): number | null {
  if (state.phase !== 'playing') return null;
  const times = due(level, state).map(({ at }) => at);
  if (!times.length) return null;
  const first = Math.min(...times);
  const at = Math.ceil(serverTimeAt(state.clock, first));
  // An epoch time has so many digits that a fraction of a millisecond can get lost: then it would be reported too soon, for ever.
  return gameTime(state.clock, at) < first ? at + 1 : at;
}

function absenceActions(state: GameState): Due[] {
  const somebodyIsHere = presentPlayers(state).length > 0;
  return state.seats.flatMap(({ id: seat, away, left, awaySince, awayTold }): Due[] => {
    if (!away || left || awaySince === null) return [];
    const announcement: Due = { at: awaySince + AWAY.toldAfterMs, what: { type: 'absence.told', seat } };
    const covered: Due = { at: awaySince + AWAY.coveredAfterMs, what: { type: 'absence.covered', seat } };
    const holdsPacks = Object.values(state.holds).includes(seat);
    return [...(awayTold ? [] : [announcement]), ...(holdsPacks && somebodyIsHere ? [covered] : [])];
  });
}

function lookActions(level: CompiledLevel, state: GameState): Due[] {
  return openSteps(level, state)
    .filter(({ puzzle, step }) => stepStatus(state, puzzle.id, step.id) === 'looking')
    .map(({ puzzle, step }) => ({
      at: state.puzzles[puzzle.id]!.context.looking[step.id]!.until,
      what: { type: 'look.ended', puzzle: puzzle.id, step: step.id },
    }));
}

/** Each step offers its first hint once, after a while without progress. */
function hintOffers(level: CompiledLevel, state: GameState): Due[] {
  const { pace, autoHints } = state.options;
  if (!autoHints) return [];
  return openSteps(level, state).flatMap(({ puzzle, step }): Due[] => {
    const { hints, offered, since } = state.puzzles[puzzle.id]!.context;
    if (!step.hints.length || hints[step.id] || offered[step.id] !== undefined) return [];
    const at = since[step.id]! + hintTimes(pace).offerAfterMs;
    return [{ at, what: { type: 'hint.offered', puzzle: puzzle.id, step: step.id } }];
  });
}

function holdUps(state: GameState): Due[] {
  const at = holdUpDue(state);
  return at === null ? [] : [{ at, what: { type: 'heldUp.told' } }];
}

function limitActions(level: CompiledLevel, state: GameState): Due[] {
  const [warning, limit] = [nextWarning(level, state), limitMs(state.clock)];
  return [
    ...(warning === null ? [] : [{ at: warning, what: { type: 'warning' } } as const]),
    ...(limit === null || state.phase !== 'playing' ? [] : [{ at: limit, what: { type: 'time.up' } } as const]),
  ];
}
