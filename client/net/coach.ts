import type { CoachCommand } from '../../shared/protocol/coachCommand.ts';
import { connection, sendCommand, type CommandOptions, type CommandResult } from './sendCommand.ts';

/** Sends a command as the coach of the connected session. */
export function coachCommand(what: CoachCommand, options?: CommandOptions): Promise<CommandResult> {
  return sendCommand('coach', what, options);
}

/** Connects a signed-in coach, or a guest with the secret of a link, to one session; the view arrives in `store.coach`. */
export function connectCoach(session: string, guest: string | null = null): void {
  connection.connect({ as: 'coach', session, guest });
}
/** Practises what a lost connection is like: the page has none for this long, and then comes back by itself. */
export const loseLineFor = (ms: number): void => connection.loseFor(ms);
export const disconnectCoach = (): void => connection.disconnect();
