import { LIMITS } from '../../shared/protocol/limits.ts';
import type { Db } from './open.ts';
import { isSharing } from './plans.ts';
import { seatOfPerson } from './samePerson.ts';
import type { CoachNoteRow } from './schema.ts';

/** How much text one note may have: room for the several coaches who wrote at once. */
const MOST = LIMITS.coachNoteStored;

export function findNote(db: Db, seat: string): Promise<CoachNoteRow | undefined> {
  return db.selectFrom('coach_note').selectAll().where('seat_id', '=', seat).executeTakeFirst();
}

/** All notes on people of a session. */
export function notesOf(db: Db, session: string): Promise<CoachNoteRow[]> {
  const seats = db.selectFrom('seat').select('id').where('session_id', '=', session);
  return db.selectFrom('coach_note').selectAll().where('seat_id', 'in', seats).execute();
}

/** 'late': another coach wrote since. 'unknown': such a person is not in the session. 'erased': they erased themselves. */
export type NoteOutcome = 'saved' | 'late' | 'unknown' | 'erased' | 'notShared';

/**
 * Saves a note about a person of this session, that replaces version `read` (0: there was none). If another coach wrote since,
 * it changes nothing; when its writer is leaving, it keeps both texts. About somebody who does not share a plan nothing is
 * noted: what was noted while they did can only be emptied. Also returns the id of the seat that the note belongs to: a person
 * may have come in twice.
 */
export function saveNote(
  db: Db,
  id: string,
  {
    session,
    text,
    read,
    leaving,
    by,
    at,
  }: { session: string; text: string; read: number; leaving: boolean; by: string; at: number },
): Promise<{ outcome: NoteOutcome; seat: string }> {
  return db.transaction().execute(async trx => {
    const there = await seatOfPerson(trx, id);
    const seat = there?.id ?? id;
    if (!there || there.session_id !== session || there.door_at !== null || there.removed_at !== null)
      return { outcome: 'unknown', seat };
    if (there.erased_at !== null) return { outcome: 'erased', seat };
    const now = await findNote(trx, seat);
    const empties = text.trim() === '' && now !== undefined;
    if (!empties && !(await isSharing(trx, seat))) return { outcome: 'notShared', seat };
    const late = (now?.version ?? 0) !== read;
    if (late && !leaving) return { outcome: 'late', seat };
    if (late && now && (now.text === text || now.text.endsWith(`\n\n${text}`))) return { outcome: 'saved', seat }; // sent again
    const values = { text: late ? bothOf(now?.text ?? '', text) : text, by, at, version: (now?.version ?? 0) + 1 };
    await trx
      .insertInto('coach_note')
      .values({ seat_id: seat, ...values })
      .onConflict(conflict => conflict.column('seat_id').doUpdateSet(values))
      .execute();
    return { outcome: 'saved', seat };
  });
}

/** Two notes, one below the other; what does not fit any more is cut off. */
function bothOf(...texts: string[]): string {
  const text = texts.filter(one => one.trim() !== '').join('\n\n');
  return text.length <= MOST ? text : `${text.slice(0, MOST - 1)}…`;
}

/** A double turned out to be somebody who was there already: what was noted about both is kept, one below the other. */
export async function mergeNotes(db: Db, double: string, kept: string): Promise<void> {
  const [theirs, note] = [await findNote(db, double), await findNote(db, kept)];
  if (!theirs) return;
  await db.deleteFrom('coach_note').where('seat_id', '=', double).execute();
  if (!note) {
    await db
      .insertInto('coach_note')
      .values({ ...theirs, seat_id: kept })
      .execute();
    return;
  }
  const text = bothOf(note.text, theirs.text);
  await db
    .updateTable('coach_note')
    .set({ text, version: note.version + 1 })
    .where('seat_id', '=', kept)
    .execute();
}
