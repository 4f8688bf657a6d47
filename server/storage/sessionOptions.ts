import { showCode } from '../../shared/text/joinCode.ts';
import type { Form } from '../../shared/level/forms.ts';
import type { SessionRow } from './schema.ts';

/** The display name of a session: its name, or else its code. */
export const nameOf = (session: Pick<SessionRow, 'name' | 'code'>): string => session.name || showCode(session.code);

/** The current round of forms. */
export const roundOf = (session: Pick<SessionRow, 'forms_round'>): 1 | 2 => (session.forms_round === 2 ? 2 : 1);

export const skippedPuzzlesOf = (session: Pick<SessionRow, 'skip'>): string[] => JSON.parse(session.skip) as string[];
export const paceOf = (session: Pick<SessionRow, 'pace'>): 'normal' | 'generous' =>
  session.pace === 'generous' ? 'generous' : 'normal';
export const formOf = (session: Pick<SessionRow, 'form'>): Form => (session.form === 'short' ? 'short' : 'full');
