import type { Desk } from './desk.ts';
import type { UnsavedNote } from './NoteDraft.ts';

/**
 * What a coach typed about a person and is not saved yet. It stays in this tab only, also over a reload and a new sign-in,
 * under the coach, the session and the seat: another coach who signs in here never sees it.
 */
const KEY = 'kandidaat.unsavedNotes';
let now: Readonly<Record<string, UnsavedNote>> = {}; // when session storage is not available

type Where = Pick<Desk, 'coach' | 'session'>;
const prefix = ({ coach, session }: Where): string => `${coach} ${session} `;

export const unsavedNote = (where: Where, seat: string): UnsavedNote | null => read()[prefix(where) + seat] ?? null;

/** Keeps it; null: it is saved, or may not be kept any more. */
export function keepUnsavedNote(where: Where, seat: string, unsaved: UnsavedNote | null): void {
  const { [prefix(where) + seat]: _before, ...others } = read();
  write(unsaved ? { ...others, [prefix(where) + seat]: unsaved } : others);
}

/** The seats about whom this coach left something unsaved. */
export const seatsWithUnsaved = (where: Where): string[] =>
  Object.keys(read()).flatMap(key => (key.startsWith(prefix(where)) ? [key.slice(prefix(where).length)] : []));

function read(): typeof now {
  try {
    const text = sessionStorage.getItem(KEY);
    return text === null ? {} : (JSON.parse(text) as typeof now);
  } catch {
    return now;
  }
}

function write(next: typeof now): void {
  now = next;
  try {
    if (Object.keys(next).length > 0) sessionStorage.setItem(KEY, JSON.stringify(next));
    else sessionStorage.removeItem(KEY);
  } catch {
    // No session storage: `now` keeps it for as long as this page lives.
  }
}
