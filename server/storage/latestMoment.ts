import { sql } from 'kysely';
import type { Db } from './open.ts';
import { MAX_DATE_MS } from './rowShapes.ts';

/** Ignores values that cannot be a moment. */
const isMoment = (column: string) =>
  sql<boolean>`typeof(${sql.ref(column)}) = 'integer' and ${sql.ref(column)} <= ${MAX_DATE_MS}`;

/** The last moment (epoch ms) at which any game had a command or was known to run; 0: there is none. */
export async function latestMoment(db: Db): Promise<number> {
  const { last } = await db
    .selectFrom('journal')
    .select(eb => eb.fn.max('at').as('last'))
    .where(isMoment('at'))
    .executeTakeFirstOrThrow();
  const { alive } = await db
    .selectFrom('team')
    .select(eb => eb.fn.max('alive_at').as('alive'))
    .where(isMoment('alive_at'))
    .executeTakeFirstOrThrow();
  return Math.max(last ?? 0, alive ?? 0);
}
