import type { PlayerCommand } from '../../shared/protocol/command.ts';
import type { PresenceMessage } from '../../shared/protocol/presence.ts';
import { store } from '../store/store.ts';
import { connection, sendCommand, type CommandOptions, type CommandResult } from './sendCommand.ts';
import { PresenceTeller } from './PresenceTeller.ts';

/** Sends a command of the game. A refusal is shown as a toast, unless the caller shows it (`quiet`). */
export function command(what: PlayerCommand, options?: CommandOptions): Promise<CommandResult> {
  return sendCommand('command', what, options);
}

/** Sends an action in a tool. */
export function act(tool: string, action: { type: string }, options?: CommandOptions): Promise<CommandResult> {
  return command({ type: 'tool.act', tool, action }, options);
}

const teller = new PresenceTeller(message => connection.tell(message));
store.subscribe(({ connection }, before) => {
  if (connection === 'online' && before.connection !== 'online') teller.again();
});

/** Tells the team what this person is doing; fields that are left out keep their value. */
export function presence(change: Partial<PresenceMessage>): void {
  teller.tell(change);
}
