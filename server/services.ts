import type { Clock } from './clock.ts';
import type { Coaches } from './coaches/Coaches.ts';
import type { Invites } from './coaches/Invites.ts';
import type { KeyedQueue } from './concurrency/KeyedQueue.ts';
import type { Config } from './config.ts';
import type { ShutTeams } from './games/opening/ShutTeams.ts';
import type { TeamHosts } from './games/TeamHosts.ts';
import type { TeamLeases } from './games/TeamLeases.ts';
import type { Journal } from './journal/Journal.ts';
import type { Levels } from './levels/Levels.ts';
import type { Buckets } from './limits/Buckets.ts';
import type { MessageBuckets } from './limits/messageBuckets.ts';
import type { Log } from './log.ts';
import type { Bus } from './news/Bus.ts';
import type { Paperwork } from './paperwork/Paperwork.ts';
import type { MenuItem } from './plans/menu.ts';
import type { Rehearsals } from './rehearsal/Rehearsals.ts';
import type { Pseudonyms } from './reports/pseudonym.ts';
import type { Arrivals } from './sessions/Arrivals.ts';
import type { SessionHosts } from './sessions/SessionHosts.ts';
import type { Db, Store } from './storage/open.ts';

/** What every part of the server works with. Created once, in `openServices`. */
export interface Services {
  config: Config;
  clock: Clock;
  log: Log;
  store: Store;
  db: Db; // everything except the journal
  journal: Journal;
  levels: Levels;
  coaches: Coaches;
  invites: Invites;
  menu: readonly MenuItem[]; // this organisation's trainings
  paperwork: Paperwork; // slow jobs, in threads
  rehearsals: Rehearsals;
  bus: Bus;
  teamHosts: TeamHosts;
  sessionHosts: SessionHosts;
  leases: TeamLeases; // which teams' games run in this process
  sessionQueue: KeyedQueue; // serialises changes of a session
  shutTeams: ShutTeams; // teams that could not be opened
  pseudonyms: Pseudonyms;
  arrivals: Arrivals; // arrivals per address
  messageBuckets: MessageBuckets; // rate limits of messages in rooms
  profileBuckets: Buckets; // rate limits of profile changes
}
