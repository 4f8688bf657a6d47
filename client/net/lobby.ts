import type { LobbyCommand } from '../../shared/protocol/sessionView.ts';
import { sendCommand, type CommandOptions, type CommandResult } from './sendCommand.ts';

/** Sends a command of the lobby. */
export function lobbyCommand(what: LobbyCommand, options?: CommandOptions): Promise<CommandResult> {
  return sendCommand('command', what, options);
}
