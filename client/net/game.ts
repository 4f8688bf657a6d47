import type { PlayerCommand } from '../../shared/protocol/command.ts';
import type { PresenceMessage } from '../../shared/protocol/presence.ts';
import { store } from '../store/store.ts';
import { line, send, type CommandOptions, type CommandResult } from './line.ts';
import { PresenceTeller } from './PresenceTeller.ts';

/** Does something in the game. A refusal is shown as a kind sentence, unless the caller does that itself. */
export function command(what: PlayerCommand, options?: CommandOptions): Promise<CommandResult> {
  return send('command', what, options);
}

/** Does something in a tool. */
export function act(tool: string, action: { type: string }, options?: CommandOptions): Promise<CommandResult> {
  return command({ type: 'tool.act', tool, action }, options);
}

const teller = new PresenceTeller(message => line.tell(message));
store.subscribe(({ connection }, before) => {
  if (connection === 'online' && before.connection !== 'online') teller.again();
});

/** Tells the team what this person is at; what is not named stays as it was. */
export function presence(change: Partial<PresenceMessage>): void {
  teller.tell(change);
}
