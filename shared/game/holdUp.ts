import { HOLD_UP } from '../level/constants.ts';
import type { CompiledLevel } from '../level/compiled.ts';
import type { ReadFact } from '../level/holds.ts';
import { presentPlayers } from './people.ts';
import type { GameState, HoldUpState } from './state.ts';
import { stepTurns } from './stepTurn.ts';
import type { Turn } from './turn.ts';

/** The one person for whom everybody else waits, and the step in which; null: nobody, or several people. */
function heldUpBy(level: CompiledLevel, state: GameState, fact: ReadFact): { seat: string; puzzle: string; step: string } | null {
  const here = presentPlayers(state);
  if (state.phase !== 'playing' || here.length < 2) return null;
  const needed = stepTurns(level, state, fact).filter(({ puzzle }) => !puzzle.until && !puzzle.optional);
  if (needed.some(({ anyone }) => anyone)) return null;
  const busy = new Set(needed.flatMap(({ seats }) => [...seats.keys()]));
  const [seat] = busy;
  if (seat === undefined || busy.size > 1 || !here.includes(seat)) return null;
  const { puzzle, step } = needed.find(({ seats }) => seats.has(seat))!;
  return { seat, puzzle: puzzle.id, step: step.id };
}

/** Remembers since when one person holds up all the others. Called after every command. */
export function noteHoldUp(turn: Turn): void {
  const now = heldUpBy(turn.level, turn.state, turn.fact);
  const before = turn.state.heldUp ?? null;
  if (now === null) {
    if (before !== null) turn.state.heldUp = null;
  } else if (before === null || !isSame(before, now)) turn.state.heldUp = { ...now, since: turn.now, told: false, nudged: false };
}

/** When a person is told that the others wait; null: nobody holds up all others, or it has been said. */
export const holdUpDue = ({ heldUp }: GameState): number | null =>
  heldUp && !heldUp.told ? heldUp.since + HOLD_UP.toldAfterMs : null;

const isSame = (a: HoldUpState, b: { seat: string; puzzle: string; step: string }): boolean =>
  a.seat === b.seat && a.puzzle === b.puzzle && a.step === b.step;
