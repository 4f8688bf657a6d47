import type { Db } from './open.ts';
import { MAX_DATE_MS } from './rowShapes.ts';
import type { SessionRow } from './schema.ts';

/** Does nothing if the session exists already. */
export async function addSession(db: Db, row: SessionRow): Promise<void> {
  await db
    .insertInto('session')
    .values(row)
    .onConflict(conflict => conflict.column('id').doNothing())
    .execute();
}

export function findSession(db: Db, id: string): Promise<SessionRow | undefined> {
  return db.selectFrom('session').selectAll().where('id', '=', id).executeTakeFirst();
}

export function findSessionByCode(db: Db, code: string): Promise<SessionRow | undefined> {
  return db.selectFrom('session').selectAll().where('code', '=', code).executeTakeFirst();
}

export async function changeSession(db: Db, id: string, change: Partial<SessionRow>): Promise<void> {
  if (Object.keys(change).length > 0) await db.updateTable('session').set(change).where('id', '=', id).execute();
}

/** A session with the figures for a list. `over`: teams whose game is closed, or was last alive before `quietSince`. */
export type ListedSession = SessionRow & {
  owner: string;
  people: number;
  teams: number;
  started: number;
  over: number;
  waiting: number; // teams with people that have not started
  observers: number;
};

const listed = (db: Db, quietSince: number) =>
  db
    .selectFrom('session')
    .leftJoin('coach', 'coach.id', 'session.coach_id')
    .selectAll('session')
    .select(eb => [
      eb.fn.coalesce('coach.name', eb.val('')).as('owner'),
      eb
        .selectFrom('seat')
        .select(s => s.fn.countAll<number>().as('n'))
        .whereRef('seat.session_id', '=', 'session.id')
        .where('removed_at', 'is', null)
        .where('door_at', 'is', null)
        .$asScalar()
        .$notNull()
        .as('people'),
      eb
        .selectFrom('team')
        .select(s => s.fn.countAll<number>().as('n'))
        .whereRef('team.session_id', '=', 'session.id')
        .$asScalar()
        .$notNull()
        .as('teams'),
      eb
        .selectFrom('team')
        .select(s => s.fn.count<number>('started_at').as('n'))
        .whereRef('team.session_id', '=', 'session.id')
        .$asScalar()
        .$notNull()
        .as('started'),
      eb
        .selectFrom('team')
        .select(s => s.fn.countAll<number>().as('n'))
        .whereRef('team.session_id', '=', 'session.id')
        .where('started_at', 'is not', null)
        .where(s => s.or([s('closed_at', 'is not', null), s('alive_at', '<', quietSince)]))
        .$asScalar()
        .$notNull()
        .as('over'),
      eb
        .selectFrom('team')
        .select(s => s.fn.countAll<number>().as('n'))
        .whereRef('team.session_id', '=', 'session.id')
        .where('started_at', 'is', null)
        .where(s => s.exists(s.selectFrom('seat').select('seat.id').whereRef('seat.team_id', '=', 'team.id')))
        .$asScalar()
        .$notNull()
        .as('waiting'),
      eb
        .selectFrom('observer')
        .select(s => s.fn.countAll<number>().as('n'))
        .whereRef('observer.session_id', '=', 'session.id')
        .$asScalar()
        .$notNull()
        .as('observers'),
    ]);

/** The sessions of a coach and those that colleagues share, newest first. */
export function sessionsFor(db: Db, coach: string, quietSince: number): Promise<ListedSession[]> {
  return listed(db, quietSince)
    .where(eb =>
      eb.or([
        eb('coach_id', '=', coach),
        eb('session.id', 'in', eb.selectFrom('share').select('session_id').where('share.coach_id', '=', coach)),
      ]),
    )
    .orderBy('session.created_at', 'desc')
    .orderBy('session.id')
    .execute();
}

export function listedSession(db: Db, id: string, quietSince: number): Promise<ListedSession | undefined> {
  return listed(db, quietSince).where('session.id', '=', id).executeTakeFirst();
}

export async function sessionsOwnedBy(db: Db, coach: string): Promise<string[]> {
  const rows = await db.selectFrom('session').select('id').where('coach_id', '=', coach).execute();
  return rows.map(row => row.id);
}

export async function sessionsToDelete(db: Db, now: number): Promise<string[]> {
  const rows = await db
    .selectFrom('session')
    .select(['id', 'delete_on', 'created_at', 'date', 'retention_days'])
    .where(eb => eb.or([eb('delete_on', '<=', now), eb('delete_on', '>', MAX_DATE_MS)])) // or text, which sorts after every number
    .execute();
  return rows.filter(row => row.delete_on <= now).map(row => row.id);
}

export async function coachName(db: Db, coach: string): Promise<string> {
  const row = await db.selectFrom('coach').select('name').where('id', '=', coach).executeTakeFirst();
  return row?.name ?? '';
}
