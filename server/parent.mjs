// A process is not told that its parent has gone. Plain JavaScript for Node 20.19.
import { readFileSync } from 'node:fs';

const LOOK_MS = 500;

/** The parent of a process; null if that cannot be determined. */
function parentOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return {
      name: stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')')),
      pid: Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]),
    };
  } catch {
    return null;
  }
}

/** Calls `fn` once, when the process that started this one has gone. A shell in between that only waits does not count. */
export function whenParentEnds(fn) {
  if (process.platform === 'win32') return;
  const parent = process.ppid;
  const shell = parentOf(parent);
  const beyond = shell && /^(ba|da|a)?sh$/.test(shell.name) ? shell.pid : null;
  const timer = setInterval(() => {
    if (process.ppid === parent && (beyond === null || parentOf(parent)?.pid === beyond)) return;
    clearInterval(timer);
    fn();
  }, LOOK_MS).unref();
}
