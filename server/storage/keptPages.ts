import { sql } from 'kysely';
import { z } from 'zod';
import type { Plan } from '../../shared/protocol/plan.ts';
import type { Db } from './open.ts';
import { contactsOf } from './plans.ts';
import { readJson } from './readJson.ts';
import type { KeptPageRow, PlanRow } from './schema.ts';

/** A contact card as a teammate gave it. `page`: theirs, so that a card goes when its giver deletes what they kept. */
const Card = z.object({ page: z.string(), name: z.string(), text: z.string() });
export type KeptCard = z.infer<typeof Card>;

export const cardsOf = (row: Pick<KeptPageRow, 'cards'>): KeptCard[] => z.array(Card).catch([]).parse(readJson(row.cards));

/** An own page whose person chose to keep it. `exchanges`: the team whose contact cards it shows; null: none. */
export interface PageToKeep {
  page: string;
  seat: string;
  language: string;
  content: string; // JSON
  exchanges: string | null;
  deleteOn: number;
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

/** How many people of a session chose to keep their page. */
export async function countKeeping(db: Db, session: string): Promise<number> {
  const row = await chosen(db, session)
    .select(eb => eb.fn.count<number>('seat.id').distinct().as('n'))
    .executeTakeFirstOrThrow();
  return row.n;
}

/**
 * Copies own pages of a session that is being deleted, in the transaction that deletes it: with the plan, the cards and the
 * choice as they are at that moment. Whoever took the choice back, or erased themselves, keeps nothing.
 */
export async function keepPages(db: Db, pages: readonly PageToKeep[], at: number): Promise<void> {
  for (const { page, seat, language, content, exchanges, deleteOn } of pages) {
    const row = await db
      .selectFrom('plan')
      .selectAll()
      .where('seat_id', '=', page)
      .where('keep_at', 'is not', null)
      .executeTakeFirst();
    if (!row) continue;
    const cards = await cardsFor(db, row, exchanges);
    await db
      .insertInto('kept_page')
      .values({
        id: page,
        language,
        content,
        plan: row.plan,
        contact: row.contact,
        cards: JSON.stringify(cards),
        at,
        delete_on: deleteOn,
      })
      .execute();
    const keys = db.selectFrom('seat_token').select('token_hash').where('seat_id', '=', seat).where('made_by', 'is', null);
    const own =
      page === seat ? keys.where(eb => eb.or([eb('page', 'is', null), eb('page', '=', page)])) : keys.where('page', '=', page);
    for (const { token_hash } of await own.where('kind', '=', 'person').execute())
      await db.insertInto('kept_key').values({ token_hash, page_id: page }).execute();
  }
}

async function cardsFor(db: Db, { seat_id, contact }: PlanRow, team: string | null): Promise<KeptCard[]> {
  if (team === null || contact === null) return [];
  const cards = await contactsOf(db, team);
  return cards.filter(card => card.seat !== seat_id).map(({ seat, name, text }) => ({ page: seat, name, text }));
}

/** The kept page that a key opens. */
export function findKeptPage(db: Db, tokenHash: string): Promise<KeptPageRow | undefined> {
  return db
    .selectFrom('kept_page')
    .innerJoin('kept_key', 'kept_key.page_id', 'kept_page.id')
    .selectAll('kept_page')
    .where('kept_key.token_hash', '=', tokenHash)
    .executeTakeFirst();
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

/** Deletes a kept page with its keys, and the card of its person on the pages that teammates keep. */
export async function removeKeptPage(db: Db, page: string): Promise<void> {
  await db.transaction().execute(async trx => {
    await trx.deleteFrom('kept_key').where('page_id', '=', page).execute();
    await trx.deleteFrom('kept_page').where('id', '=', page).execute();
    for (const row of await trx.selectFrom('kept_page').selectAll().where('cards', 'like', `%"page":"${page}"%`).execute()) {
      const cards = cardsOf(row).filter(card => card.page !== page);
      await trx
        .updateTable('kept_page')
        .set({ cards: JSON.stringify(cards) })
        .where('id', '=', row.id)
        .execute();
    }
  });
}

/** Deletes the pages whose half year is over, and keys without a page; returns the number of pages. */
export async function removeOldKeptPages(db: Db, now: number): Promise<number> {
  const rows = await db.selectFrom('kept_page').select(['id', 'at', 'delete_on']).execute(); // read, since a date may be damaged
  const old = rows.filter(row => row.delete_on <= now).map(row => row.id);
  await db.transaction().execute(async trx => {
    if (old.length > 0) await trx.deleteFrom('kept_page').where('id', 'in', old).execute();
    await trx.deleteFrom('kept_key').where('page_id', 'not in', trx.selectFrom('kept_page').select('id')).execute();
  });
  return old.length;
}
