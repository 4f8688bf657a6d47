import { parentPort, workerData } from 'node:worker_threads';
import { SqliteFile } from './sqliteFile.ts';
import type { StoreRequest } from './WorkerDriver.ts';

// Runs in a worker thread, so that a slow disk never holds up the game loop.
const port = parentPort!;
const file = new SqliteFile((workerData as { path: string }).path);

port.on('message', (request: StoreRequest) => {
  port.postMessage(file.answer(request));
  if (request.sql === null) port.close();
});
