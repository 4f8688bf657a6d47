import type { CoachCommand } from '../../shared/protocol/coachCommand.ts';
import { line, send, type CommandOptions, type CommandResult } from './line.ts';

/** Does something as the coach of the connected session. */
export function coachCommand(what: CoachCommand, options?: CommandOptions): Promise<CommandResult> {
  return send('coach', what, options);
}

/** Connects a signed-in coach, or a guest with the secret of a link, with one session; the view comes in `store.coach`. */
export function connectCoach(session: string, guest: string | null = null): void {
  line.connect({ as: 'coach', session, guest });
}
export const disconnectCoach = (): void => line.disconnect();
