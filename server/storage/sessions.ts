import type { Db } from './open.ts';
import type { SessionRow } from './schema.ts';

export async function addSession(db: Db, row: SessionRow): Promise<void> {
  await db.insertInto('session').values(row).execute();
}

export function findSession(db: Db, id: string): Promise<SessionRow | undefined> {
  return db.selectFrom('session').selectAll().where('id', '=', id).executeTakeFirst();
}

export function findSessionByCode(db: Db, code: string): Promise<SessionRow | undefined> {
  return db.selectFrom('session').selectAll().where('code', '=', code).executeTakeFirst();
}

/** Sessions of one coach, newest first, with how many people and teams they have. */
export function sessionsOf(db: Db, coach: string): Promise<(SessionRow & { people: number; teams: number; started: number })[]> {
  return db
    .selectFrom('session')
    .selectAll('session')
    .select(eb => [
      eb
        .selectFrom('seat')
        .select(s => s.fn.countAll<number>().as('n'))
        .whereRef('seat.session_id', '=', 'session.id')
        .where('removed_at', 'is', null)
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
    ])
    .where('coach_id', '=', coach)
    .orderBy('created_at', 'desc')
    .execute();
}

export async function sessionsToDelete(db: Db, now: number): Promise<string[]> {
  const rows = await db.selectFrom('session').select('id').where('delete_on', '<=', now).execute();
  return rows.map(row => row.id);
}

export async function coachName(db: Db, coach: string): Promise<string> {
  const row = await db.selectFrom('coach').select('name').where('id', '=', coach).executeTakeFirst();
  return row?.name ?? '';
}
