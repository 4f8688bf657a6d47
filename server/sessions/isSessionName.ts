import type { SessionRow } from '../storage/schema.ts';
import { readCode } from './code.ts';

const normalised = (name: string): string => name.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ');

/** Whether somebody typed the name of this session. Capitals and spaces do not matter. */
export function isSessionName(session: Pick<SessionRow, 'name' | 'code'>, typed: string): boolean {
  return session.name ? normalised(typed) === normalised(session.name) : readCode(typed) === session.code;
}
