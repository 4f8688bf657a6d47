import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

type Db = Kysely<unknown>;

/** Several coaches, session options, links to seats and for observers, wishes about teams. */
export const hosting: Migration = {
  async up(db: Db): Promise<void> {
    await coaches(db);
    await sessions(db);
    await seats(db);
    await db.schema.alterTable('team').addColumn('closed_at', 'bigint').execute();
  },
};

async function coaches(db: Db): Promise<void> {
  await db.schema
    .alterTable('coach')
    .addColumn('is_first', 'integer', c => c.notNull().defaultTo(0))
    .execute();
  // The COACH_PASSPHRASE that was applied last, so that a phrase chosen in the app survives a restart.
  await db.schema.alterTable('coach').addColumn('set_secret', 'text').execute();
  await sql`update coach set is_first = 1 where id = (select id from coach order by created_at limit 1)`.execute(db);
  await db.schema
    .createTable('invite')
    .addColumn('token_hash', 'text', c => c.primaryKey())
    .addColumn('coach_id', 'text', c => c.notNull())
    .addColumn('reset', 'integer', c => c.notNull())
    .addColumn('created_at', 'bigint', c => c.notNull())
    .addColumn('expires_at', 'bigint', c => c.notNull())
    .execute();
}

async function sessions(db: Db): Promise<void> {
  for (const [name, type, absent] of [
    ['name', 'text', ''],
    ['skip', 'text', '[]'],
    ['team_size', 'integer', 5],
    ['auto_hints', 'integer', 1],
    ['pace', 'text', 'normal'],
    ['hold_reveal', 'integer', 0],
    ['rehearsal', 'integer', 0],
    ['retention_days', 'integer', 0],
  ] as const) {
    await db.schema
      .alterTable('session')
      .addColumn(name, type, c => c.notNull().defaultTo(absent))
      .execute();
  }
  await db.schema.alterTable('session').addColumn('group_label', 'text').execute();
  await db.schema.alterTable('session').addColumn('date', 'bigint').execute();
  await sql`update session set retention_days = cast(round((delete_on - created_at) / 86400000.0) as integer)`.execute(db);
  await sql`update session set retention_days = 1 where retention_days < 1`.execute(db);
  await db.schema
    .createTable('share')
    .addColumn('session_id', 'text', c => c.notNull())
    .addColumn('coach_id', 'text', c => c.notNull())
    .addPrimaryKeyConstraint('share_key', ['session_id', 'coach_id'])
    .execute();
  await db.schema
    .createTable('observer')
    .addColumn('token_hash', 'text', c => c.primaryKey())
    .addColumn('session_id', 'text', c => c.notNull())
    .addColumn('created_by', 'text', c => c.notNull())
    .addColumn('created_at', 'bigint', c => c.notNull())
    .execute();
  await db.schema.createIndex('observer_session').on('observer').column('session_id').execute();
  await db.schema
    .createTable('wish')
    .addColumn('session_id', 'text', c => c.notNull())
    .addColumn('a', 'text', c => c.notNull())
    .addColumn('b', 'text', c => c.notNull())
    .addColumn('wish', 'text', c => c.notNull())
    .addPrimaryKeyConstraint('wish_key', ['session_id', 'a', 'b'])
    .execute();
}

/** A seat can have several tokens now, so they get a table of their own. */
async function seats(db: Db): Promise<void> {
  await db.schema
    .createTable('seat_token')
    .addColumn('token_hash', 'text', c => c.primaryKey())
    .addColumn('seat_id', 'text', c => c.notNull())
    .addColumn('kind', 'text', c => c.notNull())
    .addColumn('created_at', 'bigint', c => c.notNull())
    .addColumn('used_at', 'bigint')
    .addColumn('ended_at', 'bigint')
    .execute();
  await db.schema.createIndex('seat_token_seat').on('seat_token').column('seat_id').execute();
  await sql`insert into seat_token (token_hash, seat_id, kind, created_at, used_at)
    select token_hash, id, 'person', joined_at, joined_at from seat`.execute(db);
  const kept = ['id', 'session_id', 'team_id', 'name', 'portrait', 'language', 'practice', 'hand_at', 'joined_at', 'removed_at'];
  await db.schema
    .createTable('seat_new')
    .addColumn('id', 'text', c => c.primaryKey())
    .addColumn('session_id', 'text', c => c.notNull())
    .addColumn('team_id', 'text')
    .addColumn('name', 'text', c => c.notNull())
    .addColumn('portrait', 'text', c => c.notNull())
    .addColumn('language', 'text', c => c.notNull())
    .addColumn('practice', 'text', c => c.notNull())
    .addColumn('hand_at', 'bigint')
    .addColumn('joined_at', 'bigint', c => c.notNull())
    .addColumn('removed_at', 'bigint')
    .addColumn('checks', 'text', c => c.notNull().defaultTo('{}'))
    .addColumn('bot', 'integer', c => c.notNull().defaultTo(0))
    .addColumn('desk', 'integer') // order of the desks before the start; null: by arrival
    .execute();
  const columns = sql.join(kept.map(name => sql.ref(name)));
  await sql`insert into seat_new (${columns}) select ${columns} from seat`.execute(db);
  await db.schema.dropTable('seat').execute();
  await db.schema.alterTable('seat_new').renameTo('seat').execute();
  await db.schema.createIndex('seat_session').on('seat').column('session_id').execute();
}
