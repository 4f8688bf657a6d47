import type { CompiledLevel, CompiledPuzzle, CompiledStep } from '../level/compiled.ts';
import type { Turn } from '../level/schema.ts';
import { holds, type ReadFact } from '../level/holds.ts';
import { holderOfItem, holderOfPart, presentPeople, presentPlayers } from './people.ts';
import type { GameState } from './state.ts';
import { openSteps } from './status.ts';

/** An open step, and whose turn it is in it. */
export interface StepTurn {
  puzzle: CompiledPuzzle;
  step: CompiledStep;
  seats: ReadonlyMap<string, Turn | null>; // who must act, with the level's words for their part, if it has any
  anyone: boolean; // the step needs somebody, and whoever is here may be it
}

/** Whose turn it is in every open step, in playing order. */
export const stepTurns = (level: CompiledLevel, state: GameState, fact: ReadFact): StepTurn[] =>
  openSteps(level, state).map(({ puzzle, step }) => stepTurn(level, state, fact, puzzle, step));

function stepTurn(level: CompiledLevel, state: GameState, fact: ReadFact, puzzle: CompiledPuzzle, step: CompiledStep): StepTurn {
  const seats = new Map<string, Turn | null>();
  let anyone = false;
  const take = (part: string, turn: Turn | null): void => {
    const holder = holderOfPart(level, state, part);
    if (holder === 'coach') return;
    if (holder !== 'all') return void seats.set(holder, turn ?? seats.get(holder) ?? null);
    const waiting = pendingIn(level, state, part);
    if (waiting === null) anyone = true;
    else for (const seat of waiting) seats.set(seat, turn);
  };
  const turns = step.turns?.filter(({ until }) => !until || !holds(until, fact));
  for (const turn of turns ?? []) {
    if (turn.item !== undefined) seats.set(holderOfItem(level, state, turn.item), turn);
    if (turn.part !== undefined) take(turn.part, turn);
  }
  if (!turns) for (const part of partsToUse(level, state, puzzle, step)) take(part, null);
  const here = presentPeople(state);
  for (const seat of seats.keys()) if (!here.includes(seat)) seats.delete(seat);
  // Where the level says whose turn it is, one person's part does not hold up what anyone may do meanwhile.
  return { puzzle, step, seats, anyone: anyone && (step.turns !== undefined || seats.size === 0) };
}

/**
 * Without `turns`: the lead's own parts, and those of colleagues if the step has words for them; else all. Of the parts that
 * belong to all, those that wait for certain people go first.
 */
function partsToUse(level: CompiledLevel, state: GameState, puzzle: CompiledPuzzle, step: CompiledStep): readonly string[] {
  const lead = puzzle.lead === 'all' ? null : state.holds[puzzle.lead]!;
  const own = step.opens.filter(part => holderOfPart(level, state, part) === lead);
  if (own.length && step.strip) return step.opens.filter(part => holderOfPart(level, state, part) !== 'all');
  if (own.length) return own;
  const waiting = step.opens.filter(part => holderOfPart(level, state, part) === 'all' && pendingIn(level, state, part) !== null);
  return waiting.length ? waiting : step.opens;
}

/** The seats for which a part that belongs to all still waits; null: it waits for nobody in particular. */
export function pendingIn(level: CompiledLevel, state: GameState, part: string): readonly string[] | null {
  const [id, name] = part.split('.') as [string, string];
  const tool = level.tools.get(id)!;
  return tool.rules.pending?.(tool.content, state.tools[id]!, name, { present: presentPlayers(state) }) ?? null;
}
