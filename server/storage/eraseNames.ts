import { notesOf } from './coachNotes.ts';
import type { Db } from './open.ts';
import { readPlan } from './plans.ts';
import { pagesOf } from './seatTokens.ts';
import { nameRemover, ERASED_NAME } from './withoutName.ts';

/** A text that was deleted (`now: null`), or from which a name was removed. */
export interface ErasedText {
  team: string;
  text: string; // text id
  now: string | null;
}

/** The current and former names of a person in this session; none for somebody already erased. */
export async function namesOf(db: Db, seat: string): Promise<string[]> {
  const { name } = await db.selectFrom('seat').select('name').where('id', '=', seat).executeTakeFirstOrThrow();
  const former = await db.selectFrom('former_name').select('name').where('seat_id', '=', seat).execute();
  const all = [name, ...former.map(row => row.name)].filter(one => one !== ERASED_NAME);
  return all.toSorted((a, b) => b.length - a.length); // "Anna Maria" before "Anna"
}

/** Removes names from everything that others typed in a session; returns the changed texts of games. */
export async function eraseNames(db: Db, session: string, names: readonly string[]): Promise<ErasedText[]> {
  const removers = names.map(nameRemover);
  const clean = (text: string): string => removers.reduce((left, remove) => remove(left), text);
  const teams = await db.selectFrom('team').select(['id', 'name']).where('session_id', '=', session).execute();
  for (const { id, name } of teams)
    if (clean(name) !== name)
      await db
        .updateTable('team')
        .set({ name: clean(name) })
        .where('id', '=', id)
        .execute();
  const { name, group_label } = await db
    .selectFrom('session')
    .select(['name', 'group_label'])
    .where('id', '=', session)
    .executeTakeFirstOrThrow();
  await db
    .updateTable('session')
    .set({ name: clean(name), group_label: group_label && clean(group_label) })
    .where('id', '=', session)
    .execute();
  await cleanPlans(db, session, clean);
  await cleanNotes(db, session, clean);
  return cleanTexts(db, session, clean);
}

async function cleanPlans(db: Db, session: string, clean: (text: string) => string): Promise<void> {
  const pages = [...(await pagesOf(db, session)).keys()];
  for (const row of await db.selectFrom('plan').selectAll().where('seat_id', 'in', pages).execute()) {
    const plan = readPlan(row);
    const cleaned = {
      ...plan,
      ...mapped(plan, ['sentence', 'step', 'buddy'], clean),
      words: plan.words.map(clean),
      directions: plan.directions.map(clean),
    };
    const contact = row.contact && clean(row.contact);
    if (contact === row.contact && JSON.stringify(cleaned) === JSON.stringify(plan)) continue;
    await db
      .updateTable('plan')
      .set({ plan: JSON.stringify(cleaned), contact })
      .where('seat_id', '=', row.seat_id)
      .execute();
  }
}

/** A coach may have noted about one person who else would help. */
async function cleanNotes(db: Db, session: string, clean: (text: string) => string): Promise<void> {
  for (const { seat_id, text, version } of await notesOf(db, session)) {
    const left = clean(text);
    if (left === text) continue;
    await db
      .updateTable('coach_note')
      .set({ text: left, version: version + 1 }) // who still reads the name cannot write it back
      .where('seat_id', '=', seat_id)
      .execute();
  }
}

const mapped = <K extends string>(from: Record<K, string>, keys: readonly K[], change: (text: string) => string) =>
  Object.fromEntries(keys.map(key => [key, change(from[key])])) as Record<K, string>;

async function cleanTexts(db: Db, session: string, clean: (text: string) => string): Promise<ErasedText[]> {
  const teams = db.selectFrom('team').select('id').where('session_id', '=', session);
  const texts = await db.selectFrom('text').select(['id', 'team_id', 'text']).where('team_id', 'in', teams).execute();
  const changed = texts.flatMap(({ id, team_id, text }) => {
    const now = clean(text);
    return now === text ? [] : [{ team: team_id, text: id, now }];
  });
  for (const { text, now } of changed) await db.updateTable('text').set({ text: now }).where('id', '=', text).execute();
  return changed;
}
