import { resolve } from 'node:path';
import { type Clock, realClock } from './clock.ts';
import { Coaches } from './coaches/Coaches.ts';
import { Invites } from './coaches/Invites.ts';
import { KeyedQueue } from './concurrency/KeyedQueue.ts';
import type { Config } from './config.ts';
import { ShutTeams } from './games/opening/ShutTeams.ts';
import { TeamLeases } from './games/TeamLeases.ts';
import { SqlJournal } from './journal/SqlJournal.ts';
import { Levels } from './levels/Levels.ts';
import { Buckets } from './limits/Buckets.ts';
import { newMessageBuckets } from './limits/messageBuckets.ts';
import { PROFILES } from './limits/rates.ts';
import { type Log, makeLog } from './log.ts';
import { Paperwork } from './paperwork/Paperwork.ts';
import { DEFAULT_MENU, readMenu } from './plans/menu.ts';
import { Rehearsals } from './rehearsal/Rehearsals.ts';
import { Pseudonyms } from './reports/pseudonym.ts';
import { presenceBus } from './rooms/presenceBus.ts';
import { roomsOfSessions } from './rooms/roomsOfSessions.ts';
import { roomsOfTeams } from './rooms/roomsOfTeams.ts';
import type { Services } from './services.ts';
import { Arrivals } from './sessions/Arrivals.ts';
import { SettableClock } from './SettableClock.ts';
import { latestMoment } from './storage/latestMoment.ts';
import { openStore, type Store } from './storage/open.ts';
import type { startThread } from './storage/WorkerDriver.ts';

/** Replacements for services that would otherwise be created here. */
interface Given {
  clock?: Clock;
  log?: Log;
  levels?: Levels;
  thread?: typeof startThread; // starts the threads of the store's connections
}

/** Opens the store and creates all services of the server. */
export async function openServices(config: Config, given: Given = {}): Promise<Services> {
  const log = given.log ?? makeLog();
  const menu = readMenu(config.menuFile === null ? DEFAULT_MENU : resolve(config.menuFile));
  const store = await openStore(resolve(config.dataDir), given.thread, cell =>
    log.fault('a row holds an unreadable value', new Error(`${cell.table}.${cell.column}`), { row: cell.row }),
  );
  const clock = given.clock ?? (config.clockControl ? await settableClock(store) : realClock);
  const journal = new SqlJournal(store.journal);
  return {
    config,
    clock,
    log,
    store,
    db: store.db,
    journal,
    levels: given.levels ?? new Levels(resolve(config.levelsDir), log),
    coaches: new Coaches(store.db, clock),
    invites: new Invites(store.db, clock),
    menu,
    paperwork: new Paperwork(config, clock, log),
    rehearsals: new Rehearsals(log),
    bus: presenceBus,
    teamHosts: roomsOfTeams,
    sessionHosts: roomsOfSessions,
    leases: new TeamLeases(),
    sessionQueue: new KeyedQueue(),
    shutTeams: new ShutTeams(clock),
    pseudonyms: await Pseudonyms.open(store.db),
    arrivals: new Arrivals(),
    messageBuckets: newMessageBuckets(),
    profileBuckets: new Buckets(PROFILES),
  };
}

/** A clock that was set forward before a restart must not run back: it starts at the last moment of any game. */
async function settableClock(store: Store): Promise<SettableClock> {
  try {
    return new SettableClock(Math.max(Date.now(), await latestMoment(store.db)));
  } catch (error) {
    await store.close();
    throw error;
  }
}
