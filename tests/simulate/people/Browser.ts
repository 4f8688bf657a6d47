import { afterClose, afterFailure, type Next } from '../../../client/net/reconnectPolicy.ts';
import { BEAT_MS, Heartbeat } from '../../../client/net/Heartbeat.ts';
import { mergeView, onReconnect, type SeenView } from '../../../client/net/mergeView.ts';
import type { Answer } from '../../../client/net/answer.ts';
import type { CoachView, CoachViewMessage } from '../../../shared/protocol/coachView.ts';
import type { CommandAnswer } from '../../../shared/protocol/command.ts';
import { mergeCoachView } from '../../../shared/protocol/mergeCoachView.ts';
import type { JoinOptions } from '../../../shared/protocol/presence.ts';
import type { Rejection } from '../../../shared/protocol/rejection.ts';
import type { SessionView } from '../../../shared/protocol/sessionView.ts';
import { PROTOCOL_VERSION } from '../../../shared/protocol/version.ts';
import type { PlayerView, ViewMessage } from '../../../shared/protocol/view.ts';
import { Line } from '../net/Line.ts';
import { Wire } from '../net/Wire.ts';
import { reserve, seatOf } from '../server/routes.ts';
import { WORLD } from '../time/Timeline.ts';
import type { World } from '../World.ts';

/** Who connects: a participant, a coach with one session, or a coach who mirrors a seat. */
export type Wanted =
  | { as: 'seat'; token: string }
  | { as: 'coach'; cookie: string; session: string }
  | { as: 'look'; cookie: string; session: string; team: string; seat: string | undefined };

export type Result = { ok: true; seq: number } | { ok: false; reason: Rejection };

const NO_ANSWER = 1006;
const AGAIN_MS = 250;
const ENTER_MS = 60_000; // the SDK has no limit of its own

/** A simulated browser with the behaviour of `client/net`: reconnects, merges views, retries a command until it is answered. */
export class Browser {
  state: 'connecting' | 'online' | 'lost' | 'elsewhere' | 'removed' | 'refused' | 'crowded' | 'ended' | 'closed' = 'connecting';
  line: Line | null = null;
  seen: SeenView = { seq: -1, view: null };
  session: SessionView | null = null;
  coach: CoachView | null = null;
  seat: string | null = null;
  spoiled = false; // it sent bytes that no browser sends, so its view is not checked
  waiting = 0; // number of unanswered commands
  readonly wanted: Wanted;
  readonly #world: World;
  #room: Line | null = null; // as `line`, from the moment on that it was tried
  #over = false;

  constructor(world: World, wanted: Wanted) {
    this.#world = world;
    this.wanted = wanted;
    void this.#run();
  }

  get view(): PlayerView | null {
    return this.seen.view;
  }
  get token(): string | null {
    return this.wanted.as === 'seat' ? this.wanted.token : null;
  }
  /** Whether it is connected. */
  get holds(): boolean {
    return this.line !== null && !this.line.wire.dead;
  }
  /** Whether it keeps reconnecting. */
  get tries(): boolean {
    return this.state === 'connecting' || this.state === 'online' || this.state === 'lost';
  }

  /** Closes the browser; `politely`: with a close frame. */
  close(politely: boolean): void {
    this.#over = true;
    this.state = 'closed';
    if (politely) this.#room?.leave();
    else this.#room?.wire.broken();
  }

  /** Sends one request, once. `times`: how often the same bytes arrive. */
  async ask<T>(type: string, payload?: unknown, times = 1): Promise<Answer<T>> {
    return this.line ? this.line.ask<T>(type, payload, times) : { is: 'away' };
  }

  /** Sends a command and retries with the same id until it is answered; null when the browser closes first. */
  async send(type: 'command' | 'coach', command: object, client: string, times = 1): Promise<Result | null> {
    this.waiting += 1;
    try {
      for (;;) {
        const answer = await this.ask<Partial<CommandAnswer>>(type, { client, command }, times);
        if (answer.is === 'ok') return { ok: true, seq: answer.value.seq ?? 0 };
        if (answer.is === 'no') return { ok: false, reason: answer.reason };
        await this.#world.timeline.wait(AGAIN_MS);
        while (this.tries && !this.line) await this.#world.timeline.wait(AGAIN_MS);
        if (!this.tries) return null;
      }
    } finally {
      this.waiting -= 1;
    }
  }

  /** Requests the whole view: gives the merged view at the moment of the answer, and the answer. */
  async lookAgain(): Promise<{ held: unknown; seq: number; answer: unknown }> {
    const { line, wanted } = this;
    const got = await this.ask('sync', wanted.as === 'look' ? { seat: wanted.seat } : undefined);
    const before = { held: this.coach ?? this.view ?? this.session, seq: this.seen.seq };
    if (got.is !== 'ok' || !line) return { ...before, answer: null };
    this.#take(line.room, got.value);
    return { ...before, answer: got.value };
  }

  async #run(): Promise<void> {
    let failures = 0;
    while (!this.#over) {
      let next: Next;
      try {
        const code = await this.#once(() => (failures = 0));
        next = afterClose(code, { failures, reloadedMsAgo: null });
      } catch (error) {
        next = afterFailure(error, { failures, reloadedMsAgo: null });
      }
      this.#drop();
      if (this.#over) return;
      if (next.go === 'stop') return void (this.state = next.as);
      if (next.go === 'reload') throw new Error('the page is older than the server');
      this.state = 'lost';
      failures += 1;
      await this.#world.timeline.wait(next.afterMs);
    }
  }

  /** One connection, from joining until it closes. */
  async #once(online: () => void): Promise<number> {
    const { room, options } = await this.#place();
    const cookie = this.wanted.as === 'seat' ? null : this.wanted.cookie;
    const reserved = await this.#world.http(services => reserve(services, room, options, cookie), ENTER_MS);
    if (this.#over) return NO_ANSWER;
    const line = new Line(this.#world.timeline, room, (type, message) => {
      if (type !== 'view') return;
      this.#take(room, message);
      if (this.wanted.as === 'seat' && this.session?.play) line.leave();
    });
    const wire = new Wire(this.#world.timeline, this.#world.latency, line);
    line.wire = wire;
    this.#room = line;
    this.#world.process.transport.dial(wire, reserved.roomId, reserved.sessionId);
    if (!(await line.joined)) return line.closedWith!;
    if (this.#over) {
      line.leave(); // the page was closed while it was joining
      return NO_ANSWER;
    }
    this.seen = onReconnect(this.seen);
    const stop = this.#beat(line);
    try {
      const first = await line.ask('sync', this.wanted.as === 'look' ? { seat: this.wanted.seat } : undefined);
      if (first.is === 'away') throw new Error('timed out');
      if (first.is === 'ok') this.#take(room, first.value);
      if (this.#over) return NO_ANSWER;
      this.line = line;
      this.state = 'online';
      online();
      return await line.ended;
    } finally {
      stop();
    }
  }

  async #place(): Promise<{ room: 'session' | 'team'; options: JoinOptions }> {
    const { wanted } = this;
    const base = { version: PROTOCOL_VERSION, language: 'nl' as const };
    if (wanted.as === 'coach') return { room: 'session', options: { ...base, session: wanted.session } };
    if (wanted.as === 'look') return { room: 'team', options: { ...base, session: wanted.session, team: wanted.team } };
    const { seat, session, team } = await this.#world.http(services => seatOf(services, wanted.token));
    this.seat = seat;
    const options = { ...base, token: wanted.token, session };
    return team ? { room: 'team', options: { ...options, team } } : { room: 'session', options };
  }

  /** Detects a silently dead connection. */
  #beat(line: Line): () => void {
    const { timeline } = this.#world;
    const heart = new Heartbeat(() => timeline.now);
    line.onHeard = () => heart.heard();
    return timeline.tick(
      BEAT_MS,
      () => {
        if (line.closedWith !== null) return;
        const todo = heart.beat();
        if (todo === 'ping') line.ping();
        if (todo !== 'giveUp') return;
        line.wire.leave(1000);
        line.closed(NO_ANSWER);
      },
      WORLD,
    );
  }

  #take(room: 'session' | 'team', message: unknown): void {
    if (typeof message !== 'object' || message === null) return;
    if (this.wanted.as === 'coach') {
      this.coach = mergeCoachView(this.coach, message as CoachViewMessage);
      return;
    }
    if (room === 'session') {
      this.session = message as SessionView;
      this.seen = { seq: -1, view: null };
      return;
    }
    if (!('sections' in message)) return;
    this.seen = mergeView(this.seen, message as ViewMessage);
    if (this.seen.view) this.session = null;
  }

  #drop(): void {
    this.line = null;
    if (this.#room?.closedWith === null) this.#room.leave();
    this.#room = null;
  }
}
