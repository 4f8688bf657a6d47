import { EMPTY_PLAN, Plan } from '../../shared/protocol/plan.ts';
import type { Db } from './open.ts';
import type { PlanRow } from './schema.ts';
import { isPageOpen, pagesOf, pagesOfPerson } from './seatTokens.ts';

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

/** Each of these writes on one page. Returns false if nothing may be written there any more (see `isPageOpen`). */
export const savePlan = (db: Db, page: string, plan: Plan, at: number): Promise<boolean> =>
  write(db, page, { plan: JSON.stringify(plan), at }, at);

export const saveContact = (db: Db, seat: string, contact: string | null, at: number): Promise<boolean> =>
  write(db, seat, { contact, at }, at);

/** From now on the coaches may read the plan of a page. */
export const shareFrom = (db: Db, page: string, at: number): Promise<boolean> => write(db, page, { shared_at: at }, at);

/** From now on somebody wants to keep their page longer than the session. */
export const keepFrom = (db: Db, page: string, at: number): Promise<boolean> => write(db, page, { keep_at: at }, at);

/** In one transaction with the check, so that a request that was late never brings back what was just erased. */
function write(db: Db, page: string, change: Partial<PlanRow>, at: number): Promise<boolean> {
  return db.transaction().execute(async trx => {
    if (!(await isPageOpen(trx, page))) return false;
    const empty = { plan: JSON.stringify(EMPTY_PLAN), contact: null, at, shared_at: null, keep_at: null };
    await trx
      .insertInto('plan')
      .values({ seat_id: page, ...empty, ...change })
      .onConflict(conflict => conflict.column('seat_id').doUpdateSet(change))
      .execute();
    return true;
  });
}

/** The coaches may no longer read what a person planned, on any of their pages. */
export async function endSharing(db: Db, seat: string): Promise<void> {
  const pages = await pagesOfPerson(db, seat);
  await db.updateTable('plan').set({ shared_at: null }).where('seat_id', 'in', pages).execute();
}

/** Whether a person shares a plan with the coaches at this moment, on any of their pages. */
export async function isSharing(db: Db, seat: string): Promise<boolean> {
  const pages = await pagesOfPerson(db, seat);
  const shared = db.selectFrom('plan').select('seat_id').where('seat_id', 'in', pages).where('shared_at', 'is not', null);
  return !!(await shared.executeTakeFirst());
}

/** Somebody no longer wants to keep a page longer than the session. */
export async function endKeeping(db: Db, page: string): Promise<void> {
  await db.updateTable('plan').set({ keep_at: null }).where('seat_id', '=', page).execute();
}

export interface PlanOfPerson {
  seat: string;
  plan: Plan;
}

/** The plans in a session, one per person: for a person with two pages the one saved last in which something stands. */
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
  const last = new Map<string, Plan>();
  for (const row of rows.filter(counts)) {
    const seat = pages.get(row.seat_id)!;
    const plan = readPlan(row);
    if (!last.has(seat) || !isEmpty(plan)) last.set(seat, plan);
  }
  return [...last].map(([seat, plan]) => ({ seat, plan }));
}

const isEmpty = (plan: Plan): boolean => JSON.stringify(plan) === JSON.stringify({ ...plan, ...EMPTY_PLAN });

/** A contact card that somebody offered for exchange. */
export interface Contact {
  seat: string;
  name: string;
  text: string;
  keeps: boolean; // whether they keep the page on which they gave it
}

/** The contact cards that people of a team offered for exchange. */
export async function contactsOf(db: Db, team: string): Promise<Contact[]> {
  const rows = await db
    .selectFrom('plan')
    .innerJoin('seat', 'seat.id', 'plan.seat_id')
    .select(['seat.id as seat', 'seat.name as name', 'plan.contact as text', 'plan.keep_at'])
    .where('seat.team_id', '=', team)
    .where('seat.removed_at', 'is', null)
    .where('plan.contact', 'is not', null)
    .$narrowType<{ text: string }>()
    .orderBy('seat.joined_at')
    .execute();
  return rows.map(({ keep_at, ...card }) => ({ ...card, keeps: keep_at !== null }));
}
