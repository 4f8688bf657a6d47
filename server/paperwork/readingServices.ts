import { resolve } from 'node:path';
import type { Config } from '../config.ts';
import { PaperCache } from '../documents/PaperCache.ts';
import { SqlJournal } from '../journal/SqlJournal.ts';
import { Levels } from '../levels/Levels.ts';
import type { Log } from '../log.ts';
import { DEFAULT_MENU, readMenu } from '../plans/menu.ts';
import { Pseudonyms } from '../reports/pseudonym.ts';
import { Replays } from '../reports/Replays.ts';
import type { Services } from '../services.ts';
import { openReader } from '../storage/open.ts';

/** Services for computing results: no rooms, sign-ins or sockets. They write nothing except which figures were shown. */
export interface Reading {
  services: Services;
  replays: Replays;
  papers: PaperCache;
  /** Sets the time to that of the requester. */
  setNow(now: number): void;
}

/** `onEnded` is called if its connection to the store is lost: after that nothing can be read. */
export async function openReading(config: Config, log: Log, onEnded: (why: Error) => void): Promise<Reading> {
  let now = Date.now();
  const db = openReader(resolve(config.dataDir), onEnded);
  const journal = new SqlJournal(db);
  const clock: Services['clock'] = {
    now: () => now,
    rate: () => 1,
    setTimer: () => () => undefined,
    onGap: () => () => undefined,
  };
  const menu = readMenu(config.menuFile === null ? DEFAULT_MENU : resolve(config.menuFile));
  const levels = new Levels(resolve(config.levelsDir), log);
  // Reading needs no other services; a job that would use one fails.
  const parts: Pick<Services, 'config' | 'clock' | 'log' | 'db' | 'journal' | 'levels' | 'menu' | 'pseudonyms'> = {
    config,
    clock,
    log,
    db,
    journal,
    levels,
    menu,
    pseudonyms: await Pseudonyms.open(db),
  };
  return {
    services: parts as Services,
    replays: new Replays(journal),
    papers: new PaperCache(),
    setNow: given => void (now = given),
  };
}
