import type { Clock } from '../clock.ts';
import type { Config } from '../config.ts';
import type { Log } from '../log.ts';
import { Refusal } from '../Refusal.ts';
import type { CoachJob, Job, PersonJob } from './jobs.ts';
import { PaperThread } from './PaperThread.ts';

/** Makes papers, reports and replays outside the thread of the games, so that a long report never delays a game. */
export class Paperwork {
  #clock: Clock;
  #people: PaperThread;
  #coaches: PaperThread;

  constructor(config: Config, clock: Clock, log: Log) {
    this.#clock = clock;
    this.#people = new PaperThread(config, log);
    this.#coaches = new PaperThread(config, log);
  }

  /** `lane`: who asks; lanes take turns. Throws a Refusal if the job refuses, or if this lane has too many jobs waiting. */
  forPerson(lane: string, job: PersonJob): Promise<string | Buffer> {
    return this.#ask(this.#people, lane, job);
  }
  forCoach(coach: string, job: CoachJob): Promise<string | Buffer> {
    return this.#ask(this.#coaches, coach, job);
  }

  /** Drops cached results that contain names, after a session or person was erased. */
  forget(team: string): void {
    this.#people.forget(team);
    this.#coaches.forget(team);
  }

  async close(): Promise<void> {
    await Promise.all([this.#people.close(), this.#coaches.close()]);
  }

  async #ask(thread: PaperThread, lane: string, job: Job): Promise<string | Buffer> {
    if (!thread.hasRoom(lane)) throw new Refusal('tooManyTries', 5);
    const made = await thread.ask(lane, job, this.#clock.now());
    if (typeof made === 'string') return made;
    if (made instanceof Uint8Array) return Buffer.from(made.buffer, made.byteOffset, made.byteLength);
    throw new Refusal(made.refusal);
  }
}
