import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { existsSync } from 'node:fs';
import type { Chance } from '../chance.ts';

/** SQLite's error codes. */
export const ERRORS = { busy: 5, io: 10, full: 13 } as const;
export type DiskError = keyof typeof ERRORS;

const WORDS: Record<DiskError, string> = { busy: 'database is locked', io: 'disk I/O error', full: 'database or disk is full' };
const MEMORY = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

/** The disk of a story: the real database file of a server, with injected faults. It survives every process. */
export class Disk {
  readonly folder: string;
  readonly chance: Chance;
  slowMs = 0; // extra latency of each statement
  writes = 0; // write statements so far
  #until: { error: DiskError; writes: number } | null = null; // the next so many writes fail
  #failing: DiskError | null = null; // every write fails
  #look: DatabaseSync | null = null;

  constructor(template: string, chance: Chance) {
    this.folder = mkdtempSync(join(MEMORY, 'simulate-'));
    this.chance = chance;
    mkdirSync(this.folder, { recursive: true });
    copyFileSync(template, this.path);
  }

  get path(): string {
    return join(this.folder, 'kandidaat.sqlite');
  }

  /** A connection to read the file as another program would, without faults. */
  get look(): DatabaseSync {
    this.#look ??= new DatabaseSync(this.path, { timeout: 0 });
    return this.#look;
  }

  failWrites(error: DiskError, writes: number): void {
    this.#until = { error, writes };
  }
  fail(error: DiskError | null): void {
    this.#failing = error;
  }
  /** Ends all faults. */
  mend(): void {
    this.#until = null;
    this.#failing = null;
    this.slowMs = 0;
  }
  get sound(): boolean {
    return this.#failing === null && this.#until === null && this.slowMs === 0;
  }

  /** The error of a write now; null: it succeeds. */
  meets(): { message: string; code: string; errcode: number } | null {
    const error = this.#failing ?? this.#until?.error ?? null;
    if (this.#until && this.#failing === null && --this.#until.writes <= 0) this.#until = null;
    return error && { message: WORDS[error], code: 'ERR_SQLITE_ERROR', errcode: ERRORS[error] };
  }

  throwAway(): void {
    this.#look?.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
