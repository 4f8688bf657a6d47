import type { CompiledLevel } from '../level/compiled.ts';
import type { GameCommand, Outcome } from './command.ts';
import { begin } from './commands/game.ts';
import { entryOf, refuse } from './commands/registry.ts';
import { readEvents } from './events/readEvents.ts';
import { noteHoldUp } from './holdUp.ts';
import { settle } from './settle.ts';
import type { GameState } from './state.ts';
import { openTurn } from './turn.ts';

/**
 * The only writer of a game: pure and atomic. `state` is null only for `game.start` and `game.keep`; `at` is epoch ms of
 * the server's clock. A rejected command changes nothing; a fault of ours throws and the old state stays.
 */
export function step(level: CompiledLevel, state: GameState | null, command: GameCommand, at: number): Outcome {
  if (!state) return begin(level, command);
  const entry = entryOf(command.type);
  if (!entry) return { rejected: 'badCommand' };
  const turn = openTurn(level, state, command.by, at);
  const rejected = refuse(entry, turn) ?? entry.handle(turn, command);
  if (rejected) return { rejected };
  settle(turn);
  noteHoldUp(turn);
  const act = entry.tell(turn, command);
  turn.events.unshift({ type: 'command.done', by: command.by, act, undoable: entry.undoable ?? false });
  readEvents(turn);
  return { state: turn.state, events: turn.events };
}
