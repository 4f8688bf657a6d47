import { parentPort, workerData } from 'node:worker_threads';
import { SqliteFile, serialiseError } from './sqliteFile.ts';
import type { StoreReply, StoreRequest } from './WorkerDriver.ts';

// Runs in a worker thread, so that a slow disk never delays the game loop.
const port = parentPort!;

/** If the file cannot be opened, every request is answered with that error. */
function open(path: string): (request: StoreRequest) => StoreReply {
  try {
    const file = new SqliteFile(path);
    return request => file.answer(request);
  } catch (error) {
    const why = serialiseError(error);
    return ({ id, sql }) => (sql === null ? { id } : { id, error: why });
  }
}
const answer = open((workerData as { path: string }).path);

port.on('message', (request: StoreRequest) => {
  port.postMessage(answer(request));
  if (request.sql === null) port.close();
});
