import { sql } from 'kysely';
import type { Db } from './open.ts';

/** Whether this is the hash of a secret that is or was valid: of a seat, a sign-in, a link. */
export async function isSecretHash(db: Db, hash: string): Promise<boolean> {
  const of = (table: 'seat_token' | 'sign_in' | 'observer' | 'invite' | 'follow_up' | 'kept_key') =>
    sql`select 1 from ${sql.table(table)} where token_hash = ${hash}`;
  const { rows } = await sql`
    ${of('seat_token')} union all ${of('sign_in')} union all ${of('observer')}
    union all ${of('invite')} union all ${of('follow_up')}
    union all ${of('kept_key')} limit 1`.execute(db);
  return rows.length > 0;
}
