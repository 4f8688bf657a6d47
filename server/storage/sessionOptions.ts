import { showCode } from '../../shared/text/joinCode.ts';
import type { SessionRow } from './schema.ts';

/** What a session is called: by its name, or by its code. */
export const nameOf = (session: Pick<SessionRow, 'name' | 'code'>): string => session.name || showCode(session.code);

/** Which time people fill in the forms. */
export const roundOf = (session: Pick<SessionRow, 'forms_round'>): 1 | 2 => (session.forms_round === 2 ? 2 : 1);

export const skippedPuzzlesOf = (session: Pick<SessionRow, 'skip'>): string[] => JSON.parse(session.skip) as string[];
export const paceOf = (session: Pick<SessionRow, 'pace'>): 'normal' | 'generous' =>
  session.pace === 'generous' ? 'generous' : 'normal';
