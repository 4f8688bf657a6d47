// Loaded before the server by `node --import`, in each of its threads: causes the fault that FAULT names, once the file
// FAULT_WHEN exists.
import { existsSync, rmSync } from 'node:fs';
import { isMainThread, threadId, workerData } from 'node:worker_threads';

const { FAULT, FAULT_WHEN } = process.env;
const faults = {
  'thread ends': { in: 'store', do: () => process.exit(3) },
  'thread throws': {
    in: 'store',
    do: () => {
      throw new Error('the disk went');
    },
  },
  // The server's own two connections are its first threads; this one is of a thread for papers, which gets another.
  'thread for papers loses its store': {
    in: 'store of papers',
    do: () => {
      rmSync(FAULT_WHEN);
      process.exit(3);
    },
  },
  throw: {
    in: 'main',
    do: () => {
      throw new TypeError('nobody thought of this');
    },
  },
  reject: { in: 'main', do: () => void Promise.reject(new TypeError('nobody thought of this')) },
};
const fault = faults[FAULT];
const here = isMainThread ? 'main' : !workerData?.path ? 'other' : threadId <= 2 ? 'store' : 'store of papers';

if (FAULT === 'thread does not load' && here === 'store') throw new Error('no such library');
if (fault && fault.in === here) {
  const timer = setInterval(() => {
    if (!existsSync(FAULT_WHEN)) return;
    clearInterval(timer);
    fault.do();
  }, 20);
  timer.unref();
}
