import type { HttpFailure } from '../../../client/net/call.ts';
import type { Services } from '../../../server/services.ts';
import type { CoachCommand } from '../../../shared/protocol/coachCommand.ts';
import type { PlayerCommand } from '../../../shared/protocol/command.ts';
import type { Joined } from '../../../shared/protocol/http.ts';
import { mixed } from '../chance.ts';
import { Ledger } from '../Ledger.ts';
import { join, linkTo, openLink } from '../server/routes.ts';
import type { World } from '../World.ts';
import { Browser, type Result } from './Browser.ts';

/** A participant with their current browser. */
export interface Person {
  name: string;
  joined: Joined | null;
  browser: Browser | null;
  older: Browser[]; // earlier devices
  gone: boolean; // closed the browser
}
export interface CoachOnStage {
  id: string;
  cookie: string;
  browser: Browser | null;
  looks: Browser[];
  busy: number;
}
/** An acknowledged command and its sender. */
export interface Acknowledged {
  by: string;
  client: string;
  type: string;
  result: Result;
}

/** The people of a story, and what was acknowledged to them. */
export class Stage {
  readonly world: World;
  readonly ledger: Ledger;
  readonly people: Person[] = [];
  readonly coaches: CoachOnStage[] = [];
  readonly acknowledged: Acknowledged[] = [];
  session: { id: string; code: string } = { id: '', code: '' };
  acts = new Map<string, number>(); // acknowledged and refused, by type and answer
  readonly told: string[] = []; // the story so far, in words
  asking = 0; // number of HTTP requests that are being retried
  plays = 0; // changing it stops teams that play automatically
  #ids = 0;

  constructor(world: World) {
    this.world = world;
    this.ledger = new Ledger(world.disk, world.ground.level, (rule, what) => world.breaks(rule, what));
  }

  tell(what: string): void {
    const s = this.world.timeline.now / 1000;
    const time = `${String(Math.floor(s / 60)).padStart(2, '0')}:${(s % 60).toFixed(3).padStart(6, '0')}`;
    this.told.push(`${time}  ${what}`);
  }

  /** A client id, like a browser makes one. */
  newClient(): string {
    return mixed('client', ++this.#ids).toString(16).padStart(8, '0') + String(this.#ids).padStart(4, '0');
  }

  nameOf(seat: string): string {
    return this.people.find(person => person.joined?.seat === seat)?.name ?? seat;
  }

  /** Joins by code, and retries until there is an answer. */
  async arrive(name: string): Promise<void> {
    const person: Person = { name, joined: null, browser: null, older: [], gone: false };
    this.people.push(person);
    const joining = mixed('joining', name).toString(16).padStart(32, '0');
    person.joined = await this.#retryUntilAnswered(services => join(services, this.session.code, name, joining));
    if (!person.gone) this.openBrowser(person);
  }

  /** Continues on another device, by a coach's link. */
  async otherDevice(person: Person): Promise<void> {
    const { seat, session } = person.joined!;
    const key = mixed('device', ++this.#ids).toString(36).padStart(43, 'k');
    const link = await this.#retryUntilAnswered(services => linkTo(services, { session, seat, coach: this.coaches[0]!.id }));
    if (link === null || (await this.#retryUntilAnswered(services => openLink(services, link, key).then(() => true))) === null)
      return;
    person.joined = { ...person.joined!, token: key };
    if (person.browser) person.older.push(person.browser);
    if (!person.gone) this.openBrowser(person);
  }

  /** Retries an HTTP request until it is answered; null on a refusal. */
  async #retryUntilAnswered<T>(work: (services: Services) => Promise<T>): Promise<T | null> {
    this.asking += 1;
    try {
      for (;;) {
        try {
          return await this.world.http(work);
        } catch (error) {
          const { reason } = error as HttpFailure;
          if (reason !== 'offline' && reason !== 'serverError') return null;
          await this.world.timeline.wait(1500);
        }
      }
    } finally {
      this.asking -= 1;
    }
  }

  openBrowser(person: Person): void {
    if (person.joined) person.browser = new Browser(this.world, { as: 'seat', token: person.joined.token });
  }

  comeBack(person: Person): void {
    this.tell(`${person.name} comes back`);
    person.gone = false;
    this.openBrowser(person);
  }

  openPage(coach: CoachOnStage): void {
    coach.browser = new Browser(this.world, { as: 'coach', cookie: coach.cookie, session: this.session.id });
  }

  /** A person sends a command; only they wait for the answer. */
  act(person: Person, command: PlayerCommand, times = 1): Promise<Result | null> {
    const { browser, joined } = person;
    if (!browser || !joined) return Promise.resolve(null);
    return this.#send(browser, 'command', command, joined.seat, times);
  }

  async coachAct(coach: CoachOnStage, command: CoachCommand, times = 1): Promise<Result | null> {
    if (!coach.browser) return null;
    coach.busy += 1;
    const result = await this.#send(coach.browser, 'coach', command, `coach:${coach.id}`, times);
    coach.busy -= 1;
    return result;
  }

  async #send(
    browser: Browser,
    type: 'command' | 'coach',
    command: { type: string },
    by: string,
    times: number,
  ): Promise<Result | null> {
    const client = this.newClient();
    const result = await browser.send(type, command, client, times);
    if (!result) return null;
    const said = result.ok ? 'ok' : result.reason;
    this.acts.set(`${command.type} ${said}`, (this.acts.get(`${command.type} ${said}`) ?? 0) + 1);
    this.acknowledged.push({ by, client, type: command.type, result });
    return result;
  }

  /** Everybody who has a browser open. */
  browsers(): Browser[] {
    const all = [
      ...this.people.flatMap(person => [person.browser, ...person.older]),
      ...this.coaches.flatMap(coach => [coach.browser, ...coach.looks]),
    ];
    return all.filter(browser => browser !== null);
  }
}
