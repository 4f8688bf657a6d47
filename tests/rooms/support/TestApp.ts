import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startApp, type App } from '../../../server/app.ts';
import { readConfig } from '../../../server/config.ts';
import { makeLog } from '../../../server/log.ts';
import { openServices } from '../../../server/openServices.ts';
import type { Services } from '../../../server/services.ts';
import { SettableClock } from '../../../server/SettableClock.ts';
import type { NewSessionBody, SessionSummary } from '../../../shared/protocol/http.ts';
import { TestCoach } from './TestCoach.ts';
import { TestPerson } from './TestPerson.ts';

export const PASSPHRASE = 'fiets wolk lepel tuin molen';
const LEVELS = resolve(import.meta.dirname, '../../../levels');

/** The real server in this process, with its own store and a clock that only a test moves. */
export class TestApp {
  readonly clock = new SettableClock(Date.UTC(2026, 10, 22, 9), 0);
  readonly lines: string[] = []; // of the log
  readonly dataDir: string;
  services!: Services;
  app!: App;
  #people: TestPerson[] = [];
  #coaches: TestCoach[] = [];
  #cookie: string | null = null;

  private constructor(dataDir: string) {
    this.dataDir = dataDir;
  }

  /** `before` prepares the data directory. */
  static async open(settings: Record<string, string> = {}, before?: (dataDir: string) => Promise<void>): Promise<TestApp> {
    const test = new TestApp(mkdtempSync(join(tmpdir(), 'kandidaat-rooms-')));
    await before?.(test.dataDir);
    const config = readConfig({
      PORT: '0',
      HOST: '127.0.0.1',
      DATA_DIR: test.dataDir,
      LEVELS_DIR: process.env.TEST_LEVELS_DIR ?? LEVELS,
      CLOCK_CONTROL: '1',
      NODE_ENV: 'test',
      ...settings,
    });
    test.services = await openServices(config, { clock: test.clock, log: makeLog(line => test.lines.push(line)) });
    await test.services.coaches.ensureFirstCoach(config.coachName, PASSPHRASE);
    test.app = await startApp(test.services);
    return test;
  }

  get url(): string {
    return `http://127.0.0.1:${this.app.port}`;
  }

  /** The internal errors in the log: a test expects none, unless it caused them. */
  faults(): string[] {
    return this.lines.filter(line => line.includes('"level":"fault"'));
  }

  expectNoFaults(): void {
    if (this.faults().length > 0) throw new Error(`faults in the log:\n${this.faults().join('\n')}`);
  }

  async coach(): Promise<TestCoach> {
    this.#cookie ??= await TestCoach.signIn(this.url, PASSPHRASE);
    const coach = new TestCoach(this.url, this.#cookie);
    this.#coaches.push(coach);
    return coach;
  }

  /** Signs in another coach, invited by the first. */
  async colleague(name: string): Promise<TestCoach> {
    const colleague = await (await this.coach()).colleague(name);
    this.#coaches.push(colleague);
    return colleague;
  }

  async person(session: Pick<SessionSummary, 'code'>, name: string, language: 'nl' | 'en' = 'nl'): Promise<TestPerson> {
    await this.clock.advance(1000); // people join one after the other
    const person = await TestPerson.join(this.url, session.code, name, language);
    this.#people.push(person);
    return person;
  }

  /** A session with this many people in one running game, all connected. */
  async team(
    names: readonly string[],
    minutes: number | null = 60,
    options: Partial<NewSessionBody> = {},
  ): Promise<{ coach: TestCoach; session: SessionSummary; people: TestPerson[]; team: string }> {
    const coach = await this.coach();
    const session = await coach.newSession(minutes, options);
    const people: TestPerson[] = [];
    for (const name of names) people.push(await this.person(session, name));
    await coach.open(session.id);
    await coach.must({ type: 'teams.make' });
    await coach.must({ type: 'start', team: 'all' });
    for (const person of people) await person.enter();
    return { coach, session, people, team: people[0]!.team! };
  }

  async close(): Promise<void> {
    for (const someone of [...this.#people, ...this.#coaches]) await someone.leave();
    await this.app.close();
    rmSync(this.dataDir, { recursive: true, force: true });
  }
}
