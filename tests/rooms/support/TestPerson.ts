import { randomUUID } from 'node:crypto';
import type { Joined, SeatInfo } from '../../../shared/protocol/http.ts';
import type { PlayerCommand } from '../../../shared/protocol/command.ts';
import type { LobbyCommand, SessionView } from '../../../shared/protocol/sessionView.ts';
import type { PlayerView, ViewMessage } from '../../../shared/protocol/view.ts';
import { api } from './api.ts';
import { RoomLine, type Result } from './RoomLine.ts';

export const newClientId = (): string => randomUUID().replaceAll('-', '');

/** A participant who acts like the browser does: joins, connects, sends commands, and merges views. */
export class TestPerson {
  readonly url: string;
  readonly name: string;
  readonly seat: string;
  readonly token: string;
  readonly session: string;
  line: RoomLine | null = null;
  team: string | null = null;
  #view: PlayerView | null = null;
  #taken = 0; // views of the line that were merged
  seq = -1;

  constructor(url: string, name: string, joined: Omit<Joined, 'name'>) {
    this.url = url;
    this.name = name;
    this.seat = joined.seat;
    this.token = joined.token;
    this.session = joined.session;
  }

  static async join(
    url: string,
    code: string,
    name: string,
    language: 'nl' | 'en',
    more: { bot?: boolean; joining?: string } = {},
  ): Promise<TestPerson> {
    const answer = await api<Joined>(url, 'POST', '/api/join', { body: { code, name, portrait: 'p01', language, ...more } });
    if (answer.status !== 201) throw new Error(`not joined: ${answer.status} ${JSON.stringify(answer.body)}`);
    return new TestPerson(url, answer.body.name, answer.body);
  }

  async lobby(): Promise<SessionView> {
    await this.leave();
    this.line = await RoomLine.join(this.url, 'session', { session: this.session, token: this.token });
    return this.line.begin<SessionView>();
  }

  /** Connects to the game of this person's team: first looks up the room of the seat. */
  async enter(): Promise<PlayerView> {
    await this.leave();
    const { body } = await api<SeatInfo>(this.url, 'GET', '/api/seat', { token: this.token });
    this.team = body.team;
    if (!body.team) throw new Error(`${this.name} is in no running team`);
    this.line = await RoomLine.join(this.url, 'team', { team: body.team, token: this.token });
    const message = await this.line.begin<ViewMessage>();
    this.#taken = this.line.views.length;
    this.#view = message.sections as PlayerView;
    this.seq = message.seq;
    return this.#view;
  }

  /** The current view, with everything that came merged in. */
  get view(): PlayerView {
    for (; this.line && this.#taken < this.line.views.length; this.#taken++) {
      const message = this.line.views[this.#taken] as ViewMessage;
      this.#view = { ...this.#view, ...message.sections } as PlayerView;
      this.seq = message.seq;
    }
    return this.#view!;
  }

  do(command: PlayerCommand, client = newClientId()): Promise<Result> {
    return this.line!.try('command', { client, command });
  }
  lobbyDo(command: LobbyCommand): Promise<Result> {
    return this.line!.try('command', { client: newClientId(), command });
  }
  async must(command: PlayerCommand): Promise<number> {
    const result = await this.do(command);
    if (!result.ok) throw new Error(`${this.name} could not ${command.type}: ${result.reason}`);
    return result.seq;
  }

  async leave(): Promise<void> {
    await this.line?.leave();
  }
}
