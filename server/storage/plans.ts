import { EMPTY_PLAN, Plan } from '../../shared/protocol/plan.ts';
import type { Db } from './open.ts';
import type { PlanRow } from './schema.ts';
import { pagesOf } from './seatTokens.ts';

/** A stored plan; fields of an older form are taken over as far as possible. */
export function readPlan(row: Pick<PlanRow, 'plan'> | undefined): Plan {
  if (!row) return EMPTY_PLAN;
  const parsed = Plan.safeParse({ ...EMPTY_PLAN, ...(JSON.parse(row.plan) as object) });
  return parsed.success ? parsed.data : EMPTY_PLAN;
}

/** The plan of one personal page. */
export function findPlan(db: Db, page: string): Promise<PlanRow | undefined> {
  return db.selectFrom('plan').selectAll().where('seat_id', '=', page).executeTakeFirst();
}

export async function savePlan(db: Db, page: string, plan: Plan, at: number): Promise<void> {
  const values = { plan: JSON.stringify(plan), at };
  await db
    .insertInto('plan')
    .values({ seat_id: page, contact: null, shared_at: null, keep_at: null, ...values })
    .onConflict(conflict => conflict.column('seat_id').doUpdateSet(values))
    .execute();
}

export async function saveContact(db: Db, seat: string, contact: string | null, at: number): Promise<void> {
  await db
    .insertInto('plan')
    .values({ seat_id: seat, plan: JSON.stringify(EMPTY_PLAN), contact, at, shared_at: null, keep_at: null })
    .onConflict(conflict => conflict.column('seat_id').doUpdateSet({ contact, at }))
    .execute();
}

/** Since when the coaches may read the plan of a page; null ends it. */
export const setShared = (db: Db, page: string, since: number | null): Promise<void> => setChoice(db, page, 'shared_at', since);

/** Since when somebody wants to keep their page longer than the session; null takes that back. */
export const setKeep = (db: Db, page: string, since: number | null): Promise<void> => setChoice(db, page, 'keep_at', since);

async function setChoice(db: Db, page: string, choice: 'shared_at' | 'keep_at', since: number | null): Promise<void> {
  const change = { [choice]: since };
  if (since === null) return void (await db.updateTable('plan').set(change).where('seat_id', '=', page).execute());
  const none = { contact: null, shared_at: null, keep_at: null };
  await db
    .insertInto('plan')
    .values({ seat_id: page, plan: JSON.stringify(EMPTY_PLAN), at: since, ...none, ...change })
    .onConflict(conflict => conflict.column('seat_id').doUpdateSet(change))
    .execute();
}

export interface PlanOfPerson {
  seat: string;
  plan: Plan;
}

/** The plans in a session, one per person: for a person with two pages the one saved last. */
export function plansOfSession(db: Db, session: string): Promise<PlanOfPerson[]> {
  return lastPlans(db, session, () => true);
}

/** The plans in a session that their people share at this moment. */
export function sharedPlansOf(db: Db, session: string): Promise<PlanOfPerson[]> {
  return lastPlans(db, session, row => row.shared_at !== null);
}

async function lastPlans(db: Db, session: string, counts: (row: PlanRow) => boolean): Promise<PlanOfPerson[]> {
  const pages = await pagesOf(db, session);
  const rows = await db
    .selectFrom('plan')
    .selectAll()
    .where('seat_id', 'in', [...pages.keys()])
    .orderBy('at')
    .execute();
  const last = new Map(rows.filter(counts).map(row => [pages.get(row.seat_id)!, readPlan(row)] as const));
  return [...last].map(([seat, plan]) => ({ seat, plan }));
}

/** The contact cards that people of a team offered for exchange. */
export function contactsOf(db: Db, team: string): Promise<{ seat: string; name: string; text: string }[]> {
  return db
    .selectFrom('plan')
    .innerJoin('seat', 'seat.id', 'plan.seat_id')
    .select(['seat.id as seat', 'seat.name as name', 'plan.contact as text'])
    .where('seat.team_id', '=', team)
    .where('seat.removed_at', 'is', null)
    .where('plan.contact', 'is not', null)
    .$narrowType<{ text: string }>()
    .orderBy('seat.joined_at')
    .execute();
}
