import type { Log } from './log.ts';

const EACH_MS = 1000;

/** The logger interface of the framework. */
interface FrameworkLog {
  info(): void;
  debug(): void;
  trace(): void;
  warn(...words: unknown[]): void;
  error(...words: unknown[]): void;
}

/**
 * Turns the framework's messages into lines of our log: the kind of fault and where it happened, but not the message
 * itself, which may repeat what somebody sent. Equal lines are logged at most once a second, with the number that was left
 * out.
 */
export function frameworkLog(log: Log, now: () => number = () => performance.now()): FrameworkLog {
  const reported = new Map<string, { at: number; more: number }>(); // as many as there are kinds of faults
  const tell = (...words: unknown[]): void => {
    const { kind, place } = describeFault(words);
    const key = `${kind} ${place}`;
    const last = reported.get(key);
    if (last && now() - last.at < EACH_MS) return void last.more++;
    log.note('framework error', { kind, ...(place && { place }), ...(last?.more && { more: last.more }) });
    reported.set(key, { at: now(), more: 0 });
  };
  return { info() {}, debug() {}, trace() {}, warn: tell, error: tell };
}

// Only the parts of a stack that a program wrote itself: the name of the error, and the function and file that threw it.
const KIND = /^((?:[A-Z][A-Za-z]{0,40})?Error)\b/m;
const PLACE = /^\s+at (?:async )?(?:new )?([\w.#$<>]{1,60}) (?:\[as \w+\] )?\(.*?([\w-]{1,40}\.[cm]?[jt]s):(\d+):\d+\)$/m;

function describeFault(words: readonly unknown[]): { kind: string; place: string } {
  const text = words.map(word => (word instanceof Error ? (word.stack ?? word.name) : String(word))).join('\n');
  const place = PLACE.exec(text);
  return { kind: KIND.exec(text)?.[1] ?? 'warning', place: place ? `${place[1]} ${place[2]}:${place[3]}` : '' };
}
