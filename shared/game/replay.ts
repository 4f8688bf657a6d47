import type { CompiledLevel } from '../level/compiled.ts';
import type { JournalEntry, Outcome } from './command.ts';
import type { GameEvent } from './event.ts';
import type { GameState } from './state.ts';
import { step } from './step.ts';

/** A journal entry that was replayed, with the state after it and its events. */
export interface ReplayedEntry<E extends JournalEntry = JournalEntry> {
  entry: E;
  state: GameState;
  events: readonly GameEvent[];
}

/** Replays journal entries one by one. The first is `game.start`, unless `from` (a snapshot) is given. */
export function* replayEntries<E extends JournalEntry>(
  level: CompiledLevel,
  entries: Iterable<E>,
  from: GameState | null = null,
): Generator<ReplayedEntry<E>, void> {
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
 * The same, as far as this version can: after an entry that is refused or fails, replay resumes only at an entry that
 * holds a whole state.
 */
export function* replayAsFarAsPossible<E extends JournalEntry>(
  level: CompiledLevel,
  entries: Iterable<E>,
  from: GameState | null = null,
): Generator<ReplayedEntry<E> & { before: GameState | null }, void> {
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

/** Null if the entry is refused or runs into a fault of ours. */
function tryStep(level: CompiledLevel, state: GameState | null, { at, command, seq }: JournalEntry): Accepted | null {
  try {
    const outcome = step(level, state, command, at);
    return 'rejected' in outcome || outcome.state.seq !== seq ? null : outcome;
  } catch {
    return null;
  }
}
type Accepted = Exclude<Outcome, { rejected: unknown }>;

/** The state after these journal entries. The first is `game.start`, unless `from` (a snapshot) is given. */
export function replay(level: CompiledLevel, entries: Iterable<JournalEntry>, from: GameState | null = null): GameState {
  let state = from;
  for (const walked of replayEntries(level, entries, from)) state = walked.state;
  if (!state) throw new Error('a journal begins with game.start');
  return state;
}
