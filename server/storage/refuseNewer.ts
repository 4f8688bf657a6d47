import { sql, type QueryExecutorProvider } from 'kysely';
import { StartupError } from '../StartupError.ts';
import { migrations } from './migrations.ts';
import { isNewer, VERSION, versionOf } from './stamp.ts';

/** Rejects with a StartupError if a newer version made the tables. */
export async function refuseNewer(db: QueryExecutorProvider, dataDir: string): Promise<void> {
  const there = await sql`select 1 from sqlite_master where name = 'kysely_migration'`.execute(db);
  if (there.rows.length === 0) return;
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  const unknown = rows.map(row => row.name).filter(name => !(name in migrations));
  if (unknown.length === 0) return;
  const { rows: stamps } = await sql<{ user_version: number }>`pragma user_version`.execute(db);
  const stamp = stamps[0]!.user_version;
  const maker = isNewer(stamp) ? `version ${versionOf(stamp)}` : 'a newer version';
  throw new StartupError(
    `The data in DATA_DIR "${dataDir}" were made by ${maker} (step ${unknown.at(-1)}), and this is ${VERSION}: ` +
      'start that version, or restore a backup from before it.',
  );
}
