import type { Db } from './open.ts';
import { seatsOfPerson } from './samePerson.ts';
import type { SeatRow, SeatTokenRow } from './schema.ts';

export type SeatTokenKind = 'person' | 'coach';
export type FoundSeat = { seat: SeatRow; token: SeatTokenRow };

export async function addSeatToken(db: Db, row: SeatTokenRow): Promise<void> {
  await db.insertInto('seat_token').values(row).execute();
}

/** Whether somebody else has taken over this seat since. */
export async function wasTakenOver(db: Db, seat: string): Promise<boolean> {
  const row = await db
    .selectFrom('seat_token')
    .select('token_hash')
    .where('seat_id', '=', seat)
    .where('kind', '=', 'person')
    .where('ended_at', 'is not', null)
    .executeTakeFirst();
  return !!row;
}

/** The seat of a token, even if the token has ended or the person was removed: the caller tells these apart. */
export async function findSeatByToken(db: Db, hash: string): Promise<FoundSeat | undefined> {
  const token = await db.selectFrom('seat_token').selectAll().where('token_hash', '=', hash).executeTakeFirst();
  const seat = token && (await db.selectFrom('seat').selectAll().where('id', '=', token.seat_id).executeTakeFirst());
  return seat && { seat, token };
}

/** A take-over link that nobody has opened yet: it gives no access itself (see `takeOverSeat`). */
export const isUnopened = ({ kind, made_by, used_at }: SeatTokenRow): boolean =>
  kind === 'person' && made_by !== null && used_at === null;

/** Records the first use of a play-along link by a coach. */
export async function recordFirstUse(db: Db, tokenHash: string, at: number): Promise<void> {
  await db.updateTable('seat_token').set({ used_at: at }).where('token_hash', '=', tokenHash).execute();
}

/**
 * Uses up a link: from now on a device with a secret of its own holds the seat. Returns false if somebody else was first,
 * or the link has ended. Throws an error that `isKeyTaken` recognises if that secret already opens something.
 */
export async function takeOverSeat(
  db: Db,
  link: SeatTokenRow,
  device: { hash: string; page: string; at: number },
): Promise<boolean> {
  const { hash, page, at } = device;
  return db.transaction().execute(async trx => {
    const used = await trx
      .updateTable('seat_token')
      .set({ used_at: at, ended_at: at })
      .where('token_hash', '=', link.token_hash)
      .where('used_at', 'is', null)
      .where('ended_at', 'is', null)
      .executeTakeFirst();
    if (used.numUpdatedRows === 0n) return false;
    await endOthers(trx, link.seat_id, link.token_hash, at);
    const row = { token_hash: hash, seat_id: link.seat_id, kind: 'person', created_at: at, used_at: at, ended_at: null };
    await trx
      .insertInto('seat_token')
      .values({ ...row, made_by: null, page })
      .execute();
    return true;
  });
}

/** A further device takes over a seat with a secret that the server made; whoever held it is put out, and may take it back. */
export async function moveToDevice(db: Db, seat: string, device: { hash: string; page: string; at: number }): Promise<void> {
  const { hash, page, at } = device;
  await db.transaction().execute(async trx => {
    await endOthers(trx, seat, hash, at);
    const row = { token_hash: hash, seat_id: seat, kind: 'person', created_at: at, used_at: at, ended_at: null };
    await trx
      .insertInto('seat_token')
      .values({ ...row, made_by: null, page })
      .execute();
  });
}

/** Returns the seat to a device that held it before: the current device loses it, and unopened links end too. */
export async function giveSeatBack(db: Db, token: SeatTokenRow, at: number): Promise<void> {
  await db.transaction().execute(async trx => {
    await endOthers(trx, token.seat_id, token.token_hash, at);
    await trx
      .updateTable('seat_token')
      .set({ ended_at: at })
      .where('seat_id', '=', token.seat_id)
      .where('kind', '=', 'person')
      .where('used_at', 'is', null)
      .execute();
    // What was written on the seat in between is not this device's (see `sealedEntriesFor`).
    const since = token.page === null ? token.used_at : at;
    await trx
      .updateTable('seat_token')
      .set({ ended_at: null, used_at: since })
      .where('token_hash', '=', token.token_hash)
      .execute();
  });
}

export async function endOthers(db: Db, seat: string, but: string, at: number): Promise<void> {
  await db
    .updateTable('seat_token')
    .set({ ended_at: at })
    .where('seat_id', '=', seat)
    .where('kind', '=', 'person')
    .where('token_hash', '!=', but)
    .where('used_at', 'is not', null)
    .where('ended_at', 'is', null)
    .execute();
}

/** The devices that took over this seat with a link, now or earlier. */
export function takeOverTokensOf(db: Db, seat: string): Promise<SeatTokenRow[]> {
  return db.selectFrom('seat_token').selectAll().where('seat_id', '=', seat).where('page', 'is not', null).execute();
}

/** The device that joined a seat itself, the last time it did: the one that the seat was first on. */
export function firstDeviceOf(db: Db, seat: string): Promise<SeatTokenRow | undefined> {
  return db
    .selectFrom('seat_token')
    .selectAll()
    .where('seat_id', '=', seat)
    .where('kind', '=', 'person')
    .where('made_by', 'is', null)
    .where('page', 'is', null)
    .orderBy('created_at', 'desc')
    .executeTakeFirst();
}

/** The devices that currently hold a seat as its person. */
export function holdersOf(db: Db, seat: string): Promise<SeatTokenRow[]> {
  return db
    .selectFrom('seat_token')
    .selectAll()
    .where('seat_id', '=', seat)
    .where('kind', '=', 'person')
    .where('used_at', 'is not', null)
    .where('ended_at', 'is', null)
    .execute();
}

/** A new link replaces an older, unopened one of its kind. */
export async function dropUnusedSeatTokens(db: Db, seat: string, kind: SeatTokenKind): Promise<void> {
  await db.deleteFrom('seat_token').where('seat_id', '=', seat).where('kind', '=', kind).where('used_at', 'is', null).execute();
}

/**
 * Ends the links that a coach made, in one session or in all: whoever plays along with one is disconnected, and none can
 * be opened any more.
 */
export async function endSeatLinksOf(db: Db, coach: string, at: number, session: string | null = null): Promise<void> {
  const all = db
    .updateTable('seat_token')
    .set({ ended_at: at })
    .where('made_by', '=', coach)
    .where('ended_at', 'is', null)
    .where(eb => eb.or([eb('kind', '=', 'coach'), eb('used_at', 'is', null)]));
  const seats = db
    .selectFrom('seat')
    .select('id')
    .where('session_id', '=', session ?? '');
  await (session === null ? all : all.where('seat_id', 'in', seats)).execute();
}

/** Seats of a session in which a coach plays along. */
export async function coachSeatsOf(db: Db, session: string): Promise<Set<string>> {
  const rows = await db
    .selectFrom('seat_token')
    .innerJoin('seat', 'seat.id', 'seat_token.seat_id')
    .select('seat.id')
    .where('seat.session_id', '=', session)
    .where('seat_token.kind', '=', 'coach')
    .where('seat_token.used_at', 'is not', null)
    .where('seat_token.ended_at', 'is', null)
    .execute();
  return new Set(rows.map(row => row.id));
}

/**
 * Seats of a session that are on another device than the first without a coach's doing, by the code and the name: since
 * when. A coach's link is used up at that very moment, and a double brings the page of a seat with it.
 */
export async function movedSeatsOf(db: Db, session: string): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('seat_token as now')
    .innerJoin('seat', 'seat.id', 'now.seat_id')
    .select(['now.seat_id as seat', 'now.created_at as at'])
    .where('seat.session_id', '=', session)
    .where('now.kind', '=', 'person')
    .where('now.made_by', 'is', null)
    .where('now.ended_at', 'is', null)
    .where('now.page', 'is not', null)
    .where('now.page', 'not in', db.selectFrom('seat').select('id').where('session_id', '=', session))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('seat_token as link')
            .select('link.token_hash')
            .whereRef('link.seat_id', '=', 'now.seat_id')
            .where('link.made_by', 'is not', null)
            .whereRef('link.used_at', '=', 'now.created_at'),
        ),
      ),
    )
    .execute();
  return new Map(rows.map(({ seat, at }) => [seat, at]));
}

/** The pages of one person: those of their seat, and of doubles that were joined to it. */
export async function pagesOfPerson(db: Db, seat: string): Promise<string[]> {
  const seats = await seatsOfPerson(db, seat);
  const begun = await db
    .selectFrom('seat_token')
    .select('page')
    .where('seat_id', 'in', seats)
    .where('page', 'is not', null)
    .$narrowType<{ page: string }>()
    .execute();
  return [...new Set([...seats, ...begun.map(({ page }) => page)])];
}

/** Whether something may still be written on a page: its person is in the session, and did not erase themselves. */
export async function isPageOpen(db: Db, page: string): Promise<boolean> {
  const seat = await db
    .selectFrom('seat')
    .select('id')
    .where('erased_at', 'is', null)
    .where('removed_at', 'is', null)
    .where(eb =>
      eb.or([eb('id', '=', page), eb('id', 'in', eb.selectFrom('seat_token').select('seat_id').where('page', '=', page))]),
    )
    .executeTakeFirst();
  return !!seat;
}

/** All personal pages in a session, each with its seat: the seat's own page, and those that another device started. */
export async function pagesOf(db: Db, session: string): Promise<Map<string, string>> {
  const seats = await db.selectFrom('seat').select('id').where('session_id', '=', session).execute();
  const begun = await db
    .selectFrom('seat_token')
    .innerJoin('seat', 'seat.id', 'seat_token.seat_id')
    .select(['seat_token.page as page', 'seat.id as seat'])
    .where('seat.session_id', '=', session)
    .where('seat_token.page', 'is not', null)
    .$narrowType<{ page: string }>()
    .execute();
  return new Map([...seats.map(({ id }) => [id, id] as const), ...begun.map(({ page, seat }) => [page, seat] as const)]);
}
