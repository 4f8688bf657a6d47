import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { Incident, Rehearsal } from '../../shared/protocol/http.ts';
import type { Happened } from '../bots/incidents.ts';
import type { Log } from '../log.ts';
import type { BotOrder, FromCrew, IncidentOrder, ToCrew } from './order.ts';

const CREW = join(import.meta.dirname, 'crew.ts');
const PATIENCE_MS = 5000; // for bots to leave

/** Something that a coach let happen, with the ids of where. */
interface LoggedIncident {
  incident: Incident;
  team: string | null;
  seat: string | null;
  at: number; // epoch ms
}

interface Running {
  child: ChildProcess;
  asked: Map<number, (happened: Happened | null) => void>;
  gone: Promise<void>;
}

/** The bots of rehearsals: one process per session, which ends with the session or the server. */
export class Rehearsals {
  #log: Log;
  #running = new Map<string, Running>(); // by session
  #failed = new Set<string>();
  #incidents = new Map<string, LoggedIncident[]>(); // by session; gone with the process, like the bots
  #nth = 0;

  constructor(log: Log) {
    this.#log = log;
  }

  state(session: string): Rehearsal {
    return { running: this.#running.has(session), failed: this.#failed.has(session) };
  }

  /** Starts the bots. Returns false if they are running already. */
  start(session: string, order: BotOrder): boolean {
    if (this.#running.has(session)) return false;
    this.#failed.delete(session);
    this.#incidents.delete(session);
    const { NODE_COMPILE_CACHE, PATH } = process.env;
    const env = { ...(PATH && { PATH }), ...(NODE_COMPILE_CACHE && { NODE_COMPILE_CACHE }) }; // without our secrets
    const child = fork(CREW, [], { env, execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    const { promise: gone, resolve } = Promise.withResolvers<void>();
    const asked: Running['asked'] = new Map();
    const end = (failure: string | null): void => {
      if (failure) this.#fail(session, failure);
      for (const answer of asked.values()) answer(null);
      this.#running.delete(session);
      resolve();
    };
    child.on('error', error => end(error.message));
    child.on('exit', (code, signal) => end(code || signal === 'SIGSEGV' ? `ended with ${code ?? signal}` : null));
    child.on('message', (word: FromCrew) => {
      if ('fault' in word) return this.#fail(session, word.fault);
      asked.get(word.nth)?.(word.happened);
      asked.delete(word.nth);
    });
    this.#running.set(session, { child, asked, gone });
    child.send({ start: order } satisfies ToCrew);
    return true;
  }

  /** Lets something happen to the bots of a session. False if it cannot happen now. */
  async letHappen(session: string, incident: IncidentOrder['incident'], team: string | null, at: number): Promise<boolean> {
    const running = this.#running.get(session);
    if (!running?.child.connected) return false;
    const nth = ++this.#nth;
    const happened = await new Promise<Happened | null>(answer => {
      running.asked.set(nth, answer);
      running.child.send({ happen: { nth, incident, team } } satisfies ToCrew);
    });
    if (happened) this.note(session, { incident, ...happened, at });
    return happened !== null;
  }

  /** Remembers that something happened, until the bots start again or the session is deleted. */
  note(session: string, incident: LoggedIncident): void {
    const all = this.#incidents.get(session) ?? [];
    this.#incidents.set(session, [...all, incident]);
  }

  /** What happened in a session, in order; also after its bots have left. */
  incidents(session: string): readonly LoggedIncident[] {
    return this.#incidents.get(session) ?? [];
  }

  /** Forgets a session: it is deleted. */
  async forget(session: string): Promise<void> {
    await this.stop(session);
    this.#incidents.delete(session);
    this.#failed.delete(session);
  }

  /** Stops the bots of a session, and waits until they are gone. */
  async stop(session: string): Promise<void> {
    const running = this.#running.get(session);
    if (!running) return;
    if (running.child.connected) running.child.send({ stop: true } satisfies ToCrew);
    const impatient = setTimeout(() => running.child.kill('SIGKILL'), PATIENCE_MS);
    await running.gone;
    clearTimeout(impatient);
  }

  async stopAll(): Promise<void> {
    await Promise.all([...this.#running.keys()].map(session => this.stop(session)));
  }

  #fail(session: string, why: string): void {
    this.#failed.add(session);
    this.#log.fault('a rehearsal bot stopped', why.slice(0, 200), { session });
  }
}
