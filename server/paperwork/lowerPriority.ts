import { readlinkSync } from 'node:fs';
import { setPriority } from 'node:os';

const NICE = 5;

/**
 * Lowers the priority of this thread, so that games go first on machines with few cores. Only Linux has priorities per
 * thread; elsewhere nothing changes.
 */
export function lowerPriority(): void {
  try {
    const thread = Number(readlinkSync('/proc/thread-self').split('/').at(-1));
    if (process.platform === 'linux' && thread > 0 && thread !== process.pid) setPriority(thread, NICE);
  } catch {
    // not supported here: the threads have equal priority
  }
}
