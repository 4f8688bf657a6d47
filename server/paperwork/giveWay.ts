import { readlinkSync } from 'node:fs';
import { setPriority } from 'node:os';

const NICE = 5;

/** Where cores are few, this thread lets the games go first. Only Linux has priorities of threads; elsewhere nothing changes. */
export function giveWay(): void {
  try {
    const thread = Number(readlinkSync('/proc/thread-self').split('/').at(-1));
    if (process.platform === 'linux' && thread > 0 && thread !== process.pid) setPriority(thread, NICE);
  } catch {
    // no such system: the threads are equal
  }
}
