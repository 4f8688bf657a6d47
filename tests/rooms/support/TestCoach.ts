import type { CoachCommand, CoachTeamCommand } from '../../../shared/protocol/coachCommand.ts';
import type { CoachView, CoachViewMessage } from '../../../shared/protocol/coachView.ts';
import type { InviteLink, NewSessionBody, SessionSummary } from '../../../shared/protocol/http.ts';
import { mergeCoachView } from '../../../shared/protocol/mergeCoachView.ts';
import { api } from './api.ts';
import { RoomLine, type Result } from './RoomLine.ts';
import { newClientId } from './TestPerson.ts';
import { until } from './until.ts';

/** A signed-in coach, who acts like the coach's pages do. */
export class TestCoach {
  readonly url: string;
  readonly cookie: string;
  line: RoomLine | null = null;
  #view: CoachView | null = null;
  #taken = 0; // messages of the line that were merged

  constructor(url: string, cookie: string) {
    this.url = url;
    this.cookie = cookie;
  }

  /** The cookie of a new sign-in. */
  static async signIn(url: string, passphrase: string, name?: string): Promise<string> {
    const answer = await api(url, 'POST', '/api/coach/sign-in', { body: { passphrase, ...(name && { name }) } });
    if (answer.status !== 200) throw new Error(`not signed in: ${answer.status}`);
    return answer.headers.get('set-cookie')!.split(';')[0]!;
  }

  async newSession(minutes: number | null = 60, options: Partial<NewSessionBody> = {}): Promise<SessionSummary> {
    const body = { level: 'de-lege-stoel', language: 'nl', minutes, ...options };
    const answer = await api<SessionSummary>(this.url, 'POST', '/api/sessions', { cookie: this.cookie, body });
    if (answer.status !== 201) throw new Error(`no session: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body;
  }

  /** `key`: the idempotency key. */
  api<T>(method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', path: string, body?: unknown, key?: string) {
    return api<T>(this.url, method, path, { cookie: this.cookie, ...(body !== undefined && { body }), ...(key && { key }) });
  }

  /** Invites a colleague and signs them in. */
  async colleague(name: string, passphrase = `kraai lepel ${name} duin`): Promise<TestCoach> {
    const invited = await this.api<InviteLink>('POST', '/api/coaches/invite', { name });
    const token = invited.body.link.split('#t=')[1]!;
    const accepted = await api(this.url, 'POST', '/api/invite', { token, body: { passphrase } });
    if (accepted.status !== 200) throw new Error(`${name} could not come in: ${accepted.status}`);
    return new TestCoach(this.url, accepted.headers.get('set-cookie')!.split(';')[0]!);
  }

  async open(session: string, language: 'nl' | 'en' = 'nl'): Promise<CoachView> {
    this.line = await RoomLine.join(this.url, 'session', { session, language }, this.cookie);
    this.#view = mergeCoachView(null, await this.line.begin<CoachViewMessage>());
    this.#taken = this.line.views.length;
    return this.#view!;
  }

  get view(): CoachView {
    for (; this.#taken < this.line!.views.length; this.#taken++)
      this.#view = mergeCoachView(this.#view, this.line!.views[this.#taken] as CoachViewMessage);
    return this.#view!;
  }

  do(command: CoachCommand, client = newClientId()): Promise<Result> {
    return this.line!.try('coach', { client, command });
  }
  async must(command: CoachCommand): Promise<void> {
    const result = await this.do(command);
    if (!result.ok) throw new Error(`the coach could not ${command.type}: ${result.reason}`);
  }
  /** Admits a person who waits: to the team that is offered, or elsewhere. */
  async letIn({ seat }: { seat: string }, team?: string | null): Promise<void> {
    await until(() => this.view.door.people.some(person => person.seat === seat), 'the coach sees who waits');
    await this.must({ type: 'door.admit', seat, team: team === undefined ? this.view.door.offer : team });
  }
  toTeam(team: string, command: CoachTeamCommand): Promise<Result> {
    return this.do({ type: 'team', team, command });
  }

  async leave(): Promise<void> {
    await this.line?.leave();
  }
}
