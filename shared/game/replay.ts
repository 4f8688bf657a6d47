import type { CompiledLevel } from '../level/compiled.ts';
import type { JournalEntry } from './command.ts';
import type { GameState } from './state.ts';
import { step } from './step.ts';

/** The state after these journal entries, the first of which is `game.start` (or after `from`, a snapshot). */
export function replay(level: CompiledLevel, entries: Iterable<JournalEntry>, from: GameState | null = null): GameState {
  let state = from;
  for (const { seq, at, command } of entries) {
    const outcome = step(level, state, command, at);
    if ('rejected' in outcome) throw new Error(`entry ${seq} of the journal (${command.type}) was refused: ${outcome.rejected}`);
    state = outcome.state;
  }
  if (!state) throw new Error('a journal begins with game.start');
  return state;
}
