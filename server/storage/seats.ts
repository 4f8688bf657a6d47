import { sql } from 'kysely';
import type { Language } from '../../shared/text/localised.ts';
import { PracticeStep, type Portrait } from '../../shared/protocol/people.ts';
import type { Db } from './open.ts';
import type { SeatChecks } from '../../shared/protocol/sessionView.ts';
import type { SeatRow } from './schema.ts';
import { ERASED_NAME } from './withoutName.ts';

const FORMER_NAMES = 10; // kept per seat, the latest ones

const ofSession = (db: Db, session: string) =>
  db.selectFrom('seat').selectAll().where('session_id', '=', session).orderBy('joined_at').orderBy('id');

/** Adds a seat and its first secret in one transaction. */
export async function addSeat(db: Db, row: SeatRow, tokenHash: string): Promise<void> {
  const token = { token_hash: tokenHash, seat_id: row.id, kind: 'person', created_at: row.joined_at, used_at: row.joined_at };
  await db.transaction().execute(async trx => {
    await trx.insertInto('seat').values(row).execute();
    await trx
      .insertInto('seat_token')
      .values({ ...token, ended_at: null, made_by: null, page: null })
      .execute();
  });
}

export function findSeat(db: Db, id: string): Promise<SeatRow | undefined> {
  return db.selectFrom('seat').selectAll().where('id', '=', id).executeTakeFirst();
}

/** The people of a session in order of arrival, without those who were removed or wait at the door. */
export function seatsOf(db: Db, session: string): Promise<SeatRow[]> {
  return ofSession(db, session).where('removed_at', 'is', null).where('door_at', 'is', null).execute();
}

/**
 * Everybody whose name a team may need: including those who left, since the debrief tells who helped whom; excluding the
 * door.
 */
export function allSeatsOf(db: Db, session: string): Promise<SeatRow[]> {
  return ofSession(db, session).where('door_at', 'is', null).execute();
}

/** People at the door of a session, and people refused there (`removed_at`). */
export function seatsAtDoor(db: Db, session: string): Promise<SeatRow[]> {
  return ofSession(db, session).where('door_at', 'is not', null).execute();
}

/**
 * The names taken by others in a session. Of people who left only if their team had started: their names appear in what
 * they did. Nothing remains of people refused at the door.
 */
export async function namesOf(db: Db, session: string, except: string | null): Promise<string[]> {
  const begun = await db
    .selectFrom('team')
    .select('id')
    .where('session_id', '=', session)
    .where('started_at', 'is not', null)
    .limit(1)
    .executeTakeFirst();
  const rows = await ofSession(db, session).where('erased_at', 'is', null).execute();
  return rows
    .filter(row => row.id !== except && (row.removed_at === null || (!!begun && row.door_at === null)))
    .map(row => row.name);
}

export function findSeatByJoining(db: Db, hash: string): Promise<SeatRow | undefined> {
  return db.selectFrom('seat').selectAll().where('join_hash', '=', hash).executeTakeFirst();
}

/** Moves somebody from the door to the waiting room. */
export async function admitFromDoor(db: Db, seat: string): Promise<void> {
  await db.updateTable('seat').set({ door_at: null, door_why: null, same_as: null }).where('id', '=', seat).execute();
}

/** Removes somebody from the door (refused, or by themselves) with all their names, which nobody needs any more. */
export async function refuseAtDoor(db: Db, seat: string, at: number): Promise<void> {
  await db.transaction().execute(async trx => {
    await trx.updateTable('seat').set({ removed_at: at, name: ERASED_NAME }).where('id', '=', seat).execute();
    await trx.deleteFrom('former_name').where('seat_id', '=', seat).execute();
  });
}

/** Everybody who still waits at a door, in all sessions. */
export function allAtDoors(db: Db): Promise<SeatRow[]> {
  return db.selectFrom('seat').selectAll().where('door_at', 'is not', null).where('removed_at', 'is', null).execute();
}

export async function setTeam(db: Db, seats: readonly string[], team: string | null): Promise<void> {
  if (seats.length > 0) await db.updateTable('seat').set({ team_id: team, desk: null }).where('id', 'in', seats).execute();
}

/** Returns false for an erased person: nothing of theirs is ever written again. */
export async function setProfile(
  db: Db,
  seat: string,
  profile: { name?: string; portrait?: Portrait; language?: Language },
): Promise<boolean> {
  if (Object.values(profile).every(value => value === undefined)) return true;
  return db.transaction().execute(async trx => {
    const { erased_at } = await trx.selectFrom('seat').select('erased_at').where('id', '=', seat).executeTakeFirstOrThrow();
    if (erased_at !== null) return false;
    if (profile.name !== undefined) await keepFormerName(trx, seat, profile.name);
    await trx.updateTable('seat').set(profile).where('id', '=', seat).execute();
    return true;
  });
}

/** Texts of others may contain a former name: erasing must find that too. */
async function keepFormerName(db: Db, seat: string, next: string): Promise<void> {
  const before = await db.selectFrom('seat').select('name').where('id', '=', seat).executeTakeFirst();
  if (!before || before.name === next) return;
  await db
    .insertInto('former_name')
    .values({ seat_id: seat, name: before.name })
    .onConflict(conflict => conflict.columns(['seat_id', 'name']).doNothing())
    .execute();
  await sql`delete from former_name where seat_id = ${seat} and rowid not in
    (select rowid from former_name where seat_id = ${seat} order by rowid desc limit ${FORMER_NAMES})`.execute(db);
}

/** Returns false if that was the language already. */
export async function setLanguage(db: Db, seat: string, language: Language): Promise<boolean> {
  const changed = await db
    .updateTable('seat')
    .set({ language })
    .where('id', '=', seat)
    .where('language', '!=', language)
    .executeTakeFirst();
  return changed.numUpdatedRows > 0n;
}

export async function setHand(db: Db, seat: string, at: number | null): Promise<void> {
  await db.updateTable('seat').set({ hand_at: at }).where('id', '=', seat).execute();
}

export async function setPractice(db: Db, seat: string, steps: readonly PracticeStep[]): Promise<void> {
  await db
    .updateTable('seat')
    .set({ practice: JSON.stringify(steps) })
    .where('id', '=', seat)
    .execute();
}

/** Returns false for an erased person: nothing of theirs is ever written again. */
export async function setPseudonym(db: Db, seat: string, pseudonym: string | null): Promise<boolean> {
  const saved = await db
    .updateTable('seat')
    .set({ pseudonym })
    .where('id', '=', seat)
    .where('erased_at', 'is', null)
    .executeTakeFirst();
  return saved.numUpdatedRows > 0n;
}

export async function removeSeat(db: Db, seat: string, at: number): Promise<void> {
  await db.updateTable('seat').set({ removed_at: at, team_id: null, hand_at: null }).where('id', '=', seat).execute();
}

/** Updates the given checks; the rest stays as it is. */
export async function setChecks(db: Db, seat: SeatRow, found: Partial<SeatChecks>): Promise<void> {
  const checks = JSON.stringify({ ...checksOf(seat), ...found });
  await db.updateTable('seat').set({ checks }).where('id', '=', seat.id).execute();
}

export function checksOf(seat: SeatRow): SeatChecks {
  return { sound: null, browser: null, connection: null, ...(JSON.parse(seat.checks) as Partial<SeatChecks>) };
}

/** Sets the order of the desks in a team, before it starts. */
export async function setDesks(db: Db, seats: readonly string[]): Promise<void> {
  for (const [index, seat] of seats.entries())
    await db
      .updateTable('seat')
      .set({ desk: index + 1 })
      .where('id', '=', seat)
      .execute();
}

/** The people of a team in the order of their desks: drawn or chosen order first, later arrivals after it. */
export const inDeskOrder = (seats: readonly SeatRow[]): SeatRow[] =>
  seats.toSorted((a, b) => (a.desk ?? Infinity) - (b.desk ?? Infinity) || 0);

export function practiceOf(seat: SeatRow): PracticeStep[] {
  return (JSON.parse(seat.practice) as unknown[]).flatMap(step => PracticeStep.safeParse(step).data ?? []);
}
