import type { Services } from '../services.ts';
import { backOff, dropFromQueue, dueInQueue } from '../storage/lrsQueue.ts';
import { endLrs, lrsSince } from '../storage/lrsSince.ts';
import { StatementProducer } from './StatementProducer.ts';
import { send } from './send.ts';

const EVERY_MS = 30_000;
const BATCH = 50;
const MAX_BATCHES = 20; // per round, so that a full queue does not block other work
const FIRST_WAIT_MS = 30_000;
const LONGEST_WAIT_MS = 6 * 3600_000;

/**
 * Sends what happens in games to a learning record store, beside the games, of sessions that begin after it was turned on: every
 * half minute it reads new journal entries; what cannot be sent stays queued in the store. Does nothing without LRS_URL. Returns a function that stops it.
 */
export async function startLrsSender(services: Services): Promise<() => void> {
  if (!services.config.lrs) {
    await endLrs(services.db);
    return () => {};
  }
  let stopped = false;
  const since = await lrsSince(services.db, services.clock.now());
  const games = new StatementProducer(services);
  let cancel = (): void => {};
  const run = async (): Promise<void> => {
    try {
      await games.queueNews(since);
      await sendDue(services);
    } catch (error) {
      if (!stopped) services.log.fault('could not send to the learning record store', error);
    }
    if (!stopped) cancel = services.clock.setTimer(services.clock.now() + EVERY_MS, run);
  };
  cancel = services.clock.setTimer(services.clock.now() + EVERY_MS, run);
  return () => {
    stopped = true;
    cancel();
  };
}

async function sendDue(services: Services): Promise<void> {
  for (let round = 0; round < MAX_BATCHES; round++) {
    const due = await dueInQueue(services.db, services.clock.now(), BATCH);
    if (!due.length) return;
    const ids = due.map(row => row.id);
    const statements = due.map(row => JSON.parse(row.statement) as unknown).filter(one => one !== null); // unreadable statements
    const sent = statements.length > 0 ? await send(services.config.lrs!, statements) : 'kept';
    if (sent === 'refused') services.log.note('the learning record store rejected statements', { count: due.length });
    if (sent !== 'later') {
      await dropFromQueue(services.db, ids);
      continue;
    }
    const tries = Math.max(...due.map(row => row.tries)) + 1;
    const wait = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (tries - 1));
    await backOff(services.db, ids, tries, services.clock.now() + wait);
    services.log.note('the learning record store failed to answer: retrying later', { count: due.length, tries });
    return;
  }
}
