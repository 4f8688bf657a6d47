import { sql } from 'kysely';
import { z } from 'zod';
import type { Plan } from '../../shared/protocol/plan.ts';
import { MIN_GROUP_SIZE } from '../../shared/protocol/privacy.ts';
import type { Db } from './open.ts';
import { contactsOf, findPlan } from './plans.ts';
import { readJson } from './readJson.ts';
import type { KeptPageRow, PlanRow, SeatRow } from './schema.ts';
import { findSeat } from './seats.ts';

/** A contact card as a teammate gave it. `page`: theirs, so that a card goes when its giver deletes what they kept. */
const Card = z.object({ page: z.string(), name: z.string(), text: z.string() });
export type KeptCard = z.infer<typeof Card>;

export const cardsOf = (row: Pick<KeptPageRow, 'cards'>): KeptCard[] => z.array(Card).catch([]).parse(readJson(row.cards));

/** An own page whose person chose to keep it. `exchanges`: the team whose contact cards it shows; null: none. */
export interface PageToKeep {
  page: string;
  language: string;
  content: string; // JSON
  exchanges: string | null;
  deleteOn: number;
}

/** How the pages of a session are kept: those that were prepared, and what can be kept of any other that was chosen since. */
export interface Keeping {
  prepared: ReadonlyMap<string, PageToKeep>; // by page
  least: (page: string, seat: SeatRow) => PageToKeep;
  at: number;
}

const chosen = (db: Db, session: string) =>
  db
    .selectFrom('plan')
    .leftJoin('seat_token', 'seat_token.page', 'plan.seat_id')
    .innerJoin('seat', join => join.on('seat.id', '=', sql`coalesce(seat_token.seat_id, plan.seat_id)`))
    .where('seat.session_id', '=', session)
    .where('seat.erased_at', 'is', null)
    .where('seat.removed_at', 'is', null)
    .where('plan.keep_at', 'is not', null);

/** The pages in a session that people chose to keep, each with its seat. */
export function pagesChosenToKeep(db: Db, session: string): Promise<{ page: string; seat: string }[]> {
  return chosen(db, session).select(['plan.seat_id as page', 'seat.id as seat']).distinct().execute();
}

/** How many people of a session chose to keep their page; 0 as well if so few did that it says something about somebody. */
export async function countKeeping(db: Db, session: string): Promise<number> {
  const row = await chosen(db, session)
    .select(eb => eb.fn.count<number>('seat.id').distinct().as('n'))
    .executeTakeFirstOrThrow();
  return row.n < MIN_GROUP_SIZE ? 0 : row.n;
}

/**
 * Copies own pages of a session that is being deleted, in the transaction that deletes it: with the choices, plans and cards as
 * they are at that moment. Whoever chose just before keeps the least; whoever took the choice back, erased themselves or was
 * removed keeps nothing; nor is a page kept that no key opens.
 */
export async function keepPages(db: Db, session: string, { prepared, least, at }: Keeping): Promise<void> {
  for (const { page, seat } of await pagesChosenToKeep(db, session)) {
    const row = await findPlan(db, page);
    const there = await findSeat(db, seat);
    if (!row || !there) continue;
    const { language, content, exchanges, deleteOn } = prepared.get(page) ?? least(page, there);
    const keys = await keysOf(db, page, seat);
    if (deleteOn <= at || keys.length === 0) continue; // or the session itself was kept as long
    const { plan, contact } = row;
    const cards = JSON.stringify(await cardsFor(db, row, exchanges));
    const kept = { language, content, plan, contact: page === seat ? contact : null, cards, at, delete_on: deleteOn };
    await db
      .insertInto('kept_page')
      .values({ id: page, person: seat, ...kept })
      .execute();
    for (const { token_hash } of keys) await db.insertInto('kept_key').values({ token_hash, page_id: page }).execute();
  }
}

/** The keys of the devices on which a person has a page. */
function keysOf(db: Db, page: string, seat: string): Promise<{ token_hash: string }[]> {
  const keys = db.selectFrom('seat_token').select('token_hash').where('seat_id', '=', seat).where('made_by', 'is', null);
  const own =
    page === seat ? keys.where(eb => eb.or([eb('page', 'is', null), eb('page', '=', page)])) : keys.where('page', '=', page);
  return own.where('kind', '=', 'person').execute();
}

/**
 * The cards of teammates who keep their own page too: with the key to it they can take their card back. Only for somebody who
 * gave a card.
 */
async function cardsFor(db: Db, { seat_id, contact }: PlanRow, team: string | null): Promise<KeptCard[]> {
  if (team === null || contact === null) return [];
  const cards = await contactsOf(db, team);
  return cards.filter(card => card.seat !== seat_id && card.keeps).map(({ seat, name, text }) => ({ page: seat, name, text }));
}

/** The kept page that a key opens; none whose time is over, also before it is deleted. */
export async function findKeptPage(db: Db, tokenHash: string, now: number): Promise<KeptPageRow | undefined> {
  const row = await db
    .selectFrom('kept_page')
    .innerJoin('kept_key', 'kept_key.page_id', 'kept_page.id')
    .selectAll('kept_page')
    .where('kept_key.token_hash', '=', tokenHash)
    .executeTakeFirst();
  return row && row.delete_on > now ? row : undefined;
}

/** Whether a key opens a kept page: then it can open nothing else. */
export async function isKeptKey(db: Db, tokenHash: string): Promise<boolean> {
  return !!(await db.selectFrom('kept_key').select('page_id').where('token_hash', '=', tokenHash).executeTakeFirst());
}

/** Returns false if the page is gone. */
export async function saveKeptPlan(db: Db, page: string, plan: Plan): Promise<boolean> {
  const saved = await db
    .updateTable('kept_page')
    .set({ plan: JSON.stringify(plan) })
    .where('id', '=', page)
    .executeTakeFirst();
  return saved.numUpdatedRows > 0n;
}

/** Takes the card of a person back from the pages that teammates keep. Theirs were given in return: the person has them no more. */
export async function takeCardBack(db: Db, page: string): Promise<void> {
  await db.transaction().execute(async trx => {
    await trx.updateTable('kept_page').set({ contact: null, cards: '[]' }).where('id', '=', page).execute();
    await removeCardsOf(trx, [page]);
  });
}

/** Deletes all kept pages of a person with their keys, and their card on the pages that teammates keep. */
export async function removeKeptPages(db: Db, person: string): Promise<void> {
  await db.transaction().execute(async trx => {
    const pages = await trx.selectFrom('kept_page').select('id').where('person', '=', person).execute();
    await removePages(
      trx,
      pages.map(({ id }) => id),
    );
  });
}

/** Deletes the pages whose half year is over, and keys without a page; returns the number of pages. */
export async function removeOldKeptPages(db: Db, now: number): Promise<number> {
  const rows = await db.selectFrom('kept_page').select(['id', 'at', 'delete_on']).execute(); // read, since a date may be damaged
  const old = rows.filter(row => row.delete_on <= now).map(row => row.id);
  await db.transaction().execute(async trx => {
    if (old.length > 0) await removePages(trx, old);
    await trx.deleteFrom('kept_key').where('page_id', 'not in', trx.selectFrom('kept_page').select('id')).execute();
  });
  return old.length;
}

async function removePages(db: Db, pages: readonly string[]): Promise<void> {
  await db.deleteFrom('kept_key').where('page_id', 'in', pages).execute();
  await db.deleteFrom('kept_page').where('id', 'in', pages).execute();
  await removeCardsOf(db, pages);
}

async function removeCardsOf(db: Db, pages: readonly string[]): Promise<void> {
  for (const page of pages)
    for (const row of await db.selectFrom('kept_page').selectAll().where('cards', 'like', `%"page":"${page}"%`).execute()) {
      const cards = cardsOf(row).filter(card => card.page !== page);
      await db
        .updateTable('kept_page')
        .set({ cards: JSON.stringify(cards) })
        .where('id', '=', row.id)
        .execute();
    }
}
