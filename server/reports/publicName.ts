import type { SessionRow } from '../storage/schema.ts';
import { nameOf } from '../storage/sessionOptions.ts';

/**
 * What a session is called. A session without a name is called by its code, which lets people in: for a programme it is then called
 * by its group or its level.
 */
export const publicName = (
  session: Pick<SessionRow, 'name' | 'code' | 'group_label'>,
  { named, level }: { named: boolean; level: string },
): string => (named ? nameOf(session) : session.name || session.group_label || level);
