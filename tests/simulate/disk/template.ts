import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../../server/storage/open.ts';
import { SqliteFile } from '../../../server/storage/sqliteFile.ts';
import { addCoach } from '../../../server/storage/coaches.ts';
import type { StoreReply, StoreThread } from '../../../server/storage/WorkerDriver.ts';

/** A store thread that answers at once. */
function atOnce(path: string): StoreThread {
  const file = new SqliteFile(path);
  let hear: (reply: StoreReply) => void = () => {};
  return {
    on: (event: string, told: unknown) => {
      if (event === 'message') hear = told as typeof hear;
    },
    postMessage: request => void Promise.resolve().then(() => hear(file.answer(request))),
    terminate: async () => undefined,
  };
}

export const COACHES = ['coachans000000aa', 'coachbram00000bb'] as const;

/** Makes the database file of a new server with its coaches. Call the result to delete it. */
export async function makeTemplate(): Promise<{ path: string; throwAway: () => void }> {
  const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'simulate-template-'));
  const store = await openStore(folder, atOnce);
  for (const [index, id] of COACHES.entries())
    await addCoach(store.db, {
      id,
      name: ['Ans', 'Bram'][index]!,
      secret: '',
      created_at: 0,
      is_first: index === 0 ? 1 : 0,
      set_name: null,
      set_secret: null,
      role: 'coach',
    });
  await store.close();
  return { path: join(folder, 'kandidaat.sqlite'), throwAway: () => rmSync(folder, { recursive: true, force: true }) };
}
