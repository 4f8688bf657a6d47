import type { LobbyCommand } from '../../shared/protocol/sessionView.ts';
import { send, type CommandOptions, type CommandResult } from './line.ts';

/** Does something in the lobby. */
export function lobbyCommand(what: LobbyCommand, options?: CommandOptions): Promise<CommandResult> {
  return send('command', what, options);
}
