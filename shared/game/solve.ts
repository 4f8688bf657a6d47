import type { CompiledLevel, CompiledPuzzle, CompiledStep } from '../level/compiled.ts';
import type { Act } from '../level/schema.ts';
import { isRefused } from '../tools/contract.ts';
import type { GameCommand } from './command.ts';
import { holderOfPart, mayRead, possibleLookers, presentPeople, presentPlayers } from './people.ts';
import type { GameState } from './state.ts';
import { openSteps, stepStatus } from './status.ts';

/**
 * The next commands by which the level's solutions advance the game, each from a person who may send it; [] if only time
 * or the coach can. Perform them in order: one that an earlier command made needless is rejected, then ask again. Acts
 * that would change nothing are left out, so performing only the first and asking again works too.
 */
export function nextMoves(level: CompiledLevel, state: GameState): GameCommand[] {
  const here = presentPeople(state);
  switch (state.phase) {
    case 'briefing':
      return here.filter(by => !state.readyToStart.includes(by)).map(by => ({ by, type: 'briefing.ready' }));
    case 'playing':
      return openSteps(level, state).flatMap(({ puzzle, step }) => movesForStep(level, state, puzzle, step));
    case 'deciding':
      return here.slice(0, 1).map(by => ({ by, type: 'time.answer', more: true }));
    case 'reveal':
      return here.filter(by => !state.revealDone.includes(by)).map(by => ({ by, type: 'reveal.done' }));
    default:
      return [];
  }
}

/** What is left of one step's solution: its acts, its check, the second look. */
export function movesForStep(level: CompiledLevel, state: GameState, puzzle: CompiledPuzzle, step: CompiledStep): GameCommand[] {
  if (stepStatus(state, puzzle.id, step.id) === 'looking') {
    const { by: asker } = state.puzzles[puzzle.id]!.context.looking[step.id]!;
    const [by] = possibleLookers(level, state, puzzle, asker);
    return by === undefined ? [] : [{ by, type: 'look.answer', puzzle: puzzle.id, step: step.id, agree: true }];
  }
  const acts = commandsOf(level, state, step.solution);
  const check = step.button ? checkOf(level, state, puzzle.id, step) : null;
  return check ? [...acts, check] : acts;
}

/** The check of a step, sent by somebody who may press its button: a present holder of one of its parts. */
export function checkOf(level: CompiledLevel, state: GameState, puzzle: string, step: CompiledStep): GameCommand | null {
  const by = step.opens.map(part => actorOf(level, state, part)).find(seat => seat !== null);
  return by ? { by, type: 'puzzle.check', puzzle, step: step.id } : null;
}

/** Acts of a solution or a try as commands of people who may do them now, without those that change nothing. */
export function commandsOf(level: CompiledLevel, state: GameState, acts: readonly Act[]): GameCommand[] {
  const tools: Record<string, object> = { ...state.tools };
  const present = presentPlayers(state);
  return acts.flatMap(act => {
    const tool = level.tools.get(act.tool)!;
    const action = tool.rules.action.parse(act.action);
    const item = tool.rules.needsItem?.(tool.content, action);
    const part = `${tool.id}.${tool.rules.partOf(tool.content, action)}`;
    const may = (seat: string) => !isRefused(tool.rules.act(tool.content, tools[tool.id]!, action, { seat, present }));
    const owner = item
      ? (present.find(seat => mayRead(level, state, seat, item)) ?? null)
      : holderOfPart(level, state, part) === 'all'
        ? (present.find(may) ?? null) // of a thing that each may have once, the first who has none
        : actorOf(level, state, part);
    const seats = act.everybody ? present : act.seat ? [present[(act.seat - 1) % present.length]] : [owner];
    return seats.flatMap((by): GameCommand[] => {
      if (!by) return [];
      const after = tool.rules.act(tool.content, tools[tool.id]!, action, { seat: by, present });
      if (isRefused(after) || sameState(after, tools[tool.id]!)) return [];
      tools[tool.id] = after;
      return [{ by, type: 'tool.act', tool: tool.id, action: act.action }];
    });
  });
}

/** Equal except for the order of keys and of ids in a list: repeating an act often only moves it to the end. */
const sameState = (a: object, b: object): boolean => canonical(a) === canonical(b);
function canonical(node: unknown): string {
  if (Array.isArray(node)) return `[${node.map(canonical).toSorted().join()}]`;
  if (!node || typeof node !== 'object') return JSON.stringify(node) ?? 'null';
  return `{${Object.entries(node)
    .map(([key, value]) => `${key}:${canonical(value)}`)
    .toSorted()
    .join()}}`;
}

/** Somebody present who may act in a part; null: nobody. */
function actorOf(level: CompiledLevel, state: GameState, part: string): string | null {
  const holder = holderOfPart(level, state, part);
  const present = presentPlayers(state);
  if (holder === 'all') return present[0] ?? null;
  return present.includes(holder) ? holder : null;
}
