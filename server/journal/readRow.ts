import { z } from 'zod';
import type { GameCommand } from '../../shared/game/command.ts';
import { migrateStored } from '../../shared/game/migrateState.ts';
import { readJson } from '../storage/readJson.ts';
import type { JournalRow, SnapshotRow } from '../storage/schema.ts';
import type { Entry, Snapshot } from './Journal.ts';

const Kept = z.object({ seq: z.int().min(1), at: z.int(), by: z.string().min(1), client_id: z.string().nullable() });
const Command = z.looseObject({ type: z.string() });

/** A row as an entry; null if it is unreadable. The rules decide whether its command is accepted. */
function readEntry(row: JournalRow): Entry | null {
  const kept = Kept.safeParse(row);
  const command = Command.safeParse(readJson(row.command));
  if (!kept.success || !command.success) return null;
  const { seq, at, by, client_id } = kept.data;
  return { seq, at, client: client_id, command: { ...command.data, by } as unknown as GameCommand };
}

/** The consecutive, readable rows from `after` on. After a gap, reading resumes at an entry that holds a whole state. */
export function readConsecutive(rows: readonly JournalRow[], after: number): Entry[] {
  const entries: Entry[] = [];
  let next: number | null = after + 1;
  for (const row of rows) {
    const entry = readEntry(row);
    const follows: boolean = entry !== null && (row.seq === next || entry.command.type === 'game.keep');
    if (entry && follows) entries.push(entry);
    next = follows ? row.seq + 1 : null;
  }
  return entries;
}

/** The seq of the last row, readable or not: a row with an unreadable seq comes after all others. */
export function lastOf(rows: readonly JournalRow[]): number {
  const numbers = rows.map(row => row.seq).filter(seq => Number.isSafeInteger(seq));
  return (numbers.at(-1) ?? 0) + (rows.length - numbers.length);
}

export function readSnapshot({ seq, at, engine, state }: SnapshotRow): Snapshot | 'unreadable' {
  if (!Number.isSafeInteger(seq) || !Number.isSafeInteger(at)) return 'unreadable';
  const migrated = migrateStored(readJson(state));
  return migrated && migrated.seq === seq ? { seq, at, engine, state: migrated } : 'unreadable';
}
