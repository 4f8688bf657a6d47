import type { CompiledLevel } from '../level/compiled.ts';
import type { JournalEntry, Outcome } from './command.ts';
import type { GameEvent } from './event.ts';
import type { GameState } from './state.ts';
import { step } from './step.ts';

/** One entry of a journal, taken up: the state after it and what followed from it. */
export interface Walked<E extends JournalEntry = JournalEntry> {
  entry: E;
  state: GameState;
  events: readonly GameEvent[];
}

/** Takes up these journal entries one by one, the first of which is `game.start` (or after `from`, a snapshot). */
export function* walk<E extends JournalEntry>(
  level: CompiledLevel,
  entries: Iterable<E>,
  from: GameState | null = null,
): Generator<Walked<E>, void> {
  let state = from;
  for (const entry of entries) {
    const { seq, at, command } = entry;
    const outcome = step(level, state, command, at);
    if ('rejected' in outcome) throw new Error(`entry ${seq} of the journal (${command.type}) was refused: ${outcome.rejected}`);
    state = outcome.state;
    yield { entry, state, events: outcome.events };
  }
}

/**
 * The same as far as this version can follow: after an entry that it refuses, or on which it fails, it goes on only where
 * an entry holds a whole state.
 */
export function* follow<E extends JournalEntry>(
  level: CompiledLevel,
  entries: Iterable<E>,
  from: GameState | null = null,
): Generator<Walked<E> & { before: GameState | null }, void> {
  let state = from;
  let isLost = false;
  for (const entry of entries) {
    if (entry.command.type === 'game.keep' && isLost) {
      state = null;
      isLost = false;
    }
    const outcome = isLost ? null : tryStep(level, state, entry);
    if (!outcome) {
      isLost = true;
      continue;
    }
    yield { entry, before: state, ...outcome };
    state = outcome.state;
  }
}

/** Null when the entry is refused, or our own fault shows in it. */
function tryStep(level: CompiledLevel, state: GameState | null, { at, command, seq }: JournalEntry): Taken | null {
  try {
    const outcome = step(level, state, command, at);
    return 'rejected' in outcome || outcome.state.seq !== seq ? null : outcome;
  } catch {
    return null;
  }
}
type Taken = Exclude<Outcome, { rejected: unknown }>;

/** The state after these journal entries, the first of which is `game.start` (or after `from`, a snapshot). */
export function replay(level: CompiledLevel, entries: Iterable<JournalEntry>, from: GameState | null = null): GameState {
  let state = from;
  for (const walked of walk(level, entries, from)) state = walked.state;
  if (!state) throw new Error('a journal begins with game.start');
  return state;
}
