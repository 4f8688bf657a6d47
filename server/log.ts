import { writeSync } from 'node:fs';

export interface LogFields {
  team?: string;
  session?: string;
  seq?: number;
  [key: string]: string | number | boolean | undefined;
}

/** One JSON line per fact. Never a name or typed text: ids only. */
export interface Log {
  note(what: string, fields?: LogFields): void;
  fault(what: string, error: unknown, fields?: LogFields): void;
}

function line(level: 'info' | 'fault', what: string, fields: LogFields): string {
  return JSON.stringify({ time: new Date().toISOString(), level, what, ...fields });
}

function describeError(error: unknown): { error: string; stack?: string } {
  if (!(error instanceof Error)) return { error: String(error) };
  return { error: `${error.name}: ${error.message}`, stack: error.stack?.split('\n').slice(1, 6).join(' | ') };
}

/** Falls back to the file descriptor: a stream that failed once (on a full disk) stays closed, while its target may work again. */
function toStandardError(text: string): void {
  if (!process.stderr.destroyed) return void process.stderr.write(`${text}\n`);
  try {
    writeSync(2, `${text}\n`);
  } catch {
    // Nobody reads it, or the disk is full: no reason to stop.
  }
}

/** A log that writes lines with `write`; by default to standard error. */
export function makeLog(write: (text: string) => void = toStandardError): Log {
  return {
    note: (what, fields = {}) => write(line('info', what, fields)),
    fault: (what, error, fields = {}) => write(line('fault', what, { ...fields, ...describeError(error) })),
  };
}

export const silentLog: Log = { note() {}, fault() {} };
