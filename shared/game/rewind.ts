import type { CompiledLevel } from '../level/compiled.ts';
import type { GameCommand, JournalEntry } from './command.ts';
import { follow } from './replay.ts';
import type { GameState } from './state.ts';
import { puzzleStatus } from './status.ts';
import { step } from './step.ts';
import { gameTime } from './time.ts';

type Restore = Omit<Extract<GameCommand, { type: 'game.restore' }>, 'by'>;

/** One command of a journal with the states around it. */
export interface Past {
  entry: JournalEntry;
  before: GameState | null;
  after: GameState;
}

/** Goes through a journal from its beginning, or from a state, as far as it can be followed. */
export function* history(level: CompiledLevel, entries: Iterable<JournalEntry>, from: GameState | null = null): Generator<Past> {
  for (const { entry, before, state } of follow(level, entries, from)) yield { entry, before, after: state };
}

const undone = ({ command }: JournalEntry): number | null =>
  command.type === 'game.restore' && 'undo' in command.why ? command.why.undo : null;

/**
 * The game as if an act had not been done: what everybody did since is done again on the state before it, and what is no
 * longer possible falls away. `since` are the entries after the act.
 */
export function withoutAct(level: CompiledLevel, before: GameState, act: number, since: readonly JournalEntry[]): Restore {
  const out = new Set(since.flatMap(entry => undone(entry) ?? []));
  let state = before;
  for (const entry of since) {
    if (out.has(entry.seq) || undone(entry) !== null) continue;
    const outcome = step(level, state, entry.command, entry.at);
    if (!('rejected' in outcome)) state = outcome.state;
  }
  return { type: 'game.restore', state, from: act - 1, played: 0, why: { undo: act } };
}

/** Looks for the state from which a team begins again: keeps the last moment at which the puzzle had just opened. */
export class RestartPoint {
  readonly #puzzle: string | null;
  #found: Past[] = [];

  constructor(puzzle: string | null) {
    this.#puzzle = puzzle;
  }

  look(past: Past): void {
    const act = undone(past.entry);
    if (act !== null) this.#found = this.#found.filter(one => one.entry.seq < act); // that never happened
    if (this.#puzzle === null) {
      if (past.before === null) this.#found = [past];
    } else if (past.before && isOpening(past, this.#puzzle)) this.#found.push(past);
  }

  /** The command that takes the team there; null: it never was there. */
  restore(): Restore | null {
    const last = this.#found.at(-1);
    if (!last) return null;
    const { entry, after } = last;
    const played = gameTime(after.clock, entry.at);
    return { type: 'game.restore', state: after, from: entry.seq, played, why: { restart: this.#puzzle } };
  }
}

const isOpening = ({ before, after }: Past, puzzle: string): boolean =>
  puzzleStatus(before!, puzzle) === 'locked' && puzzleStatus(after, puzzle) === 'open';
