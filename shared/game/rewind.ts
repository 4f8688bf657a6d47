import type { CompiledLevel } from '../level/compiled.ts';
import type { GameCommand, JournalEntry } from './command.ts';
import { replayAsFarAsPossible } from './replay.ts';
import type { GameState } from './state.ts';
import { puzzleStatus } from './status.ts';
import { step } from './step.ts';
import { gameTime } from './time.ts';

type Restore = Omit<Extract<GameCommand, { type: 'game.restore' }>, 'by'>;

/** One journal entry with the states before and after it. */
export interface HistoryEntry {
  entry: JournalEntry;
  before: GameState | null;
  after: GameState;
}

/** Replays a journal from its beginning, or from a state, as far as it can be followed. */
export function* history(
  level: CompiledLevel,
  entries: Iterable<JournalEntry>,
  from: GameState | null = null,
): Generator<HistoryEntry> {
  for (const { entry, before, state } of replayAsFarAsPossible(level, entries, from)) yield { entry, before, after: state };
}

const undoneSeq = ({ command }: JournalEntry): number | null =>
  command.type === 'game.restore' && 'undo' in command.why ? command.why.undo : null;

/**
 * The game as if an act had not been done: everything done since is replayed on the state before it, and what is no longer
 * possible is dropped. `since` are the entries after the act.
 */
export function withoutAct(level: CompiledLevel, before: GameState, act: number, since: readonly JournalEntry[]): Restore {
  const out = new Set(since.flatMap(entry => undoneSeq(entry) ?? []));
  let state = before;
  for (const entry of since) {
    if (out.has(entry.seq) || undoneSeq(entry) !== null) continue;
    const outcome = step(level, state, entry.command, entry.at);
    if (!('rejected' in outcome)) state = outcome.state;
  }
  return { type: 'game.restore', state, from: act - 1, played: 0, why: { undo: act } };
}

/** Finds the state from which a team restarts: the last moment at which the puzzle had just opened. */
export class RestartPoint {
  readonly #puzzle: string | null;
  #found: HistoryEntry[] = [];

  constructor(puzzle: string | null) {
    this.#puzzle = puzzle;
  }

  visit(past: HistoryEntry): void {
    const act = undoneSeq(past.entry);
    if (act !== null) this.#found = this.#found.filter(one => one.entry.seq < act); // undone entries never happened
    if (this.#puzzle === null) {
      if (past.before === null) this.#found = [past];
    } else if (past.before && isOpening(past, this.#puzzle)) this.#found.push(past);
  }

  /** The command that takes the team there; null if the puzzle never opened. */
  restore(): Restore | null {
    const last = this.#found.at(-1);
    if (!last) return null;
    const { entry, after } = last;
    const played = gameTime(after.clock, entry.at);
    return { type: 'game.restore', state: after, from: entry.seq, played, why: { restart: this.#puzzle } };
  }
}

const isOpening = ({ before, after }: HistoryEntry, puzzle: string): boolean =>
  puzzleStatus(before!, puzzle) === 'locked' && puzzleStatus(after, puzzle) === 'open';
