import type { CompiledLevel, CompiledPuzzle, CompiledStep } from '../level/compiled.ts';
import { isItemGone } from './skippedPuzzles.ts';
import type { GameState, SeatState } from './state.ts';

export const seatOf = (state: GameState, id: string): SeatState | undefined => state.seats.find(seat => seat.id === id);
/** The seat of somebody who still belongs to the team, present or not. */
export const memberSeat = (state: GameState, id: string): SeatState | undefined =>
  state.seats.find(seat => seat.id === id && !seat.left);
export const isHere = (seat: SeatState): boolean => !seat.away && !seat.left;

/** Whether a command comes from a coach: `by` is 'coach:<id>'. */
export const isCoach = (by: string): boolean => by.startsWith('coach:') || by === 'coach';

/** Seats that are present, assistants excluded: those whose votes count and who can take over. */
export const presentPlayers = (state: GameState): string[] =>
  state.seats.filter(seat => isHere(seat) && !seat.assistant).map(seat => seat.id);
/** Everybody present, assistants included. */
export const presentPeople = (state: GameState): string[] => state.seats.filter(isHere).map(seat => seat.id);

/** 'all', 'coach', or the seat that holds the part's pack. */
export function holderOfPart(level: CompiledLevel, state: GameState, part: string): string {
  const [tool, name] = part.split('.') as [string, string];
  const owner = level.tools.get(tool)!.parts[name]!;
  return owner === 'all' || owner === 'coach' ? owner : state.holds[owner]!;
}

export const mayActIn = (level: CompiledLevel, state: GameState, seat: string, part: string): boolean => {
  const holder = holderOfPart(level, state, part);
  return holder === 'all' || holder === seat;
};

/** Who has an item. Two items that are `apart` never go to the same person while a second person is here. */
export function holderOfItem(level: CompiledLevel, state: GameState, id: string): string {
  const item = level.items.get(id)!;
  const holder = state.holds[item.pack]!;
  if (item.apart === undefined || state.holds[level.items.get(item.apart)!.pack] !== holder) return holder;
  return presentPlayers(state).find(seat => seat !== holder) ?? holder;
}

export const isGiven = (level: CompiledLevel, state: GameState, item: string): boolean =>
  !level.items.get(item)!.given || state.given.includes(item);

export const mayRead = (level: CompiledLevel, state: GameState, seat: string, item: string): boolean =>
  level.items.has(item) &&
  isGiven(level, state, item) &&
  !isItemGone(level, state, item) &&
  (holderOfItem(level, state, item) === seat || state.forAll.includes(item));

/** Who has information for a puzzle at this moment. */
export function infoHolders(level: CompiledLevel, state: GameState, puzzle: CompiledPuzzle): Set<string> {
  return new Set(
    puzzle.info.flatMap(item => (state.forAll.includes(item) ? presentPlayers(state) : [holderOfItem(level, state, item)])),
  );
}

/** Who works on a puzzle: its lead first, and whoever holds a part of its tools. */
export function workersOn(level: CompiledLevel, state: GameState, puzzle: CompiledPuzzle): Set<string> {
  const people = new Set(puzzle.lead === 'all' ? presentPeople(state) : [state.holds[puzzle.lead]!]);
  for (const step of puzzle.steps) {
    for (const part of step.opens) {
      const holder = holderOfPart(level, state, part);
      if (holder !== 'all' && holder !== 'coach') people.add(holder);
    }
  }
  return people;
}

/** Everybody involved in a puzzle: who works on it, and whoever holds its information. */
export const participants = (level: CompiledLevel, state: GameState, puzzle: CompiledPuzzle): Set<string> =>
  new Set([...infoHolders(level, state, puzzle), ...workersOn(level, state, puzzle)]);

/** Whether a part of this step belongs to all, so that everybody is involved in it. */
export const isForAll = (level: CompiledLevel, state: GameState, step: CompiledStep): boolean =>
  step.opens.some(part => holderOfPart(level, state, part) === 'all');

/** Who could give a check a second look: the other participants who are present. */
export const possibleLookers = (level: CompiledLevel, state: GameState, puzzle: CompiledPuzzle, by: string): string[] =>
  [...participants(level, state, puzzle)].filter(id => id !== by && presentPeople(state).includes(id));
