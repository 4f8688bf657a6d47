import { parentPort, workerData } from 'node:worker_threads';
import type { Config } from '../config.ts';
import type { Log } from '../log.ts';
import { lowerPriority } from './lowerPriority.ts';
import { runJob } from './jobs.ts';
import type { WorkerResponse, WorkerRequest } from './PaperThread.ts';
import { openReading } from './readingServices.ts';

// A thread and a store connection of its own, so that a report or sixty papers never delay the game loop.
const port = parentPort!;
lowerPriority();
const tell = (answer: WorkerResponse): void => port.postMessage(answer);
const log: Log = {
  note: (what, fields) => tell({ log: 'note', what, fields }),
  fault: (what, error, fields) => tell({ log: 'fault', what, error, fields }),
};
// Without its connection it is useless: it ends, and the next job starts a new one.
const reading = await openReading(workerData as Config, log, why => {
  setImmediate(() => {
    throw why;
  });
});

port.on('message', async (asked: WorkerRequest) => {
  if ('forget' in asked) {
    reading.replays.forget(asked.forget);
    return reading.papers.clear();
  }
  reading.setNow(asked.now);
  try {
    tell({ id: asked.id, made: await runJob(reading, asked.job) });
  } catch (error) {
    tell({ id: asked.id, error });
  }
});
