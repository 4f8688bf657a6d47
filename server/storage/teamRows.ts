import type { Db } from './open.ts';
import { withoutTyped } from './withoutTyped.ts';

/** All rows of a team's journal (those set aside included) and its snapshot, readable or not, without typed text. */
export async function teamRows(db: Db, team: string) {
  const journal = await db.selectFrom('journal').selectAll().where('team_id', '=', team).orderBy('seq').execute();
  const aside = await db.selectFrom('journal_aside').selectAll().where('team_id', '=', team).orderBy('seq').execute();
  const snapshot = await db.selectFrom('snapshot').selectAll().where('team_id', '=', team).execute();
  const texts = await db.selectFrom('text').select('id').where('team_id', '=', team).execute();
  const written = [...journal, ...aside].map(row => row.command);
  const bare = withoutTyped([...written, ...snapshot.map(row => row.state)], new Set(texts.map(({ id }) => id)));
  const next = (): string => bare.shift()!;
  return {
    journal: journal.map(row => ({ ...row, command: next() })),
    aside: aside.map(row => ({ ...row, command: next() })),
    snapshot: snapshot.map(row => ({ ...row, state: next() })),
  };
}
