import type { Room } from 'colyseus.js';
import type { MirrorMessage } from '../../shared/protocol/coachDetail.ts';
import type { CoachViewMessage } from '../../shared/protocol/coachView.ts';
import { mergeCoachView } from '../../shared/protocol/mergeCoachView.ts';
import type { JoinOptions, PresenceMessage, SeatPresence } from '../../shared/protocol/presence.ts';
import type { SessionView } from '../../shared/protocol/sessionView.ts';
import type { Language } from '../../shared/text/localised.ts';
import { PROTOCOL_VERSION } from '../../shared/protocol/version.ts';
import type { ViewMessage } from '../../shared/protocol/view.ts';
import { forgetOwnActs } from '../store/ownActs.ts';
import { store, suggestLanguage } from '../store/store.ts';
import { afterClose, afterFailure, troubleOf, type Next } from './reconnectPolicy.ts';
import { api } from './http.ts';
import { BEAT_MS, Heartbeat } from './Heartbeat.ts';
import { mergeView, onReconnect, wentBack, type SeenView } from './mergeView.ts';
import { reloadedMsAgo, reloadOnce } from './reload.ts';
import { RetryTimer } from './RetryTimer.ts';
import { answerFromError, type Answer } from './answer.ts';

/**
 * Who connects to what: a participant to their seat, a coach (by cookie) or guest (by the secret of a link) to one session,
 * or a coach or guest who mirrors one seat, read-only.
 */
export type ConnectTarget =
  | { as: 'seat'; token: string }
  | { as: 'coach'; session: string; guest: string | null }
  | { as: 'look'; session: string; team: string; seat: string; guest: string | null };

interface Place {
  room: 'session' | 'team';
  options: JoinOptions;
}
const ANSWER_MS = 8_000;
const NO_ANSWER = 1006;

/**
 * The page's one connection to the server. Reconnects every half to whole second until the server gives a final reason.
 * The SDK's own reconnection is off, since its tokens do not survive a restart of the server.
 */
export class Connection {
  #target: ConnectTarget | null = null;
  #round = 0; // each `connect` raises it, which ends the loop of an earlier one
  #room: Room | null = null;
  #seen: SeenView = { seq: -1, view: null };
  #lostUntil = 0; // by performance.now()
  readonly #heart = new Heartbeat();
  readonly #retryTimer = new RetryTimer();
  readonly #online = new Set<() => void>();

  /** Connects. Does nothing when it is already connected to the same target. */
  connect(target: ConnectTarget): void {
    const same = this.#target && JSON.stringify(this.#target) === JSON.stringify(target);
    const { connection } = store.getState();
    if (same && (connection === 'online' || connection === 'connecting' || connection === 'lost')) return;
    this.#target = target;
    store.setState({ connection: 'connecting', seatToken: target.as === 'seat' ? target.token : null });
    void this.#run(++this.#round, target);
  }

  /** This page mirrors somebody's desk, so it may not send any command. */
  get isMirror(): boolean {
    return this.#target?.as === 'look';
  }

  get connected(): boolean {
    return this.#room !== null;
  }

  /** Leaves the room and clears the views from the store. */
  disconnect(): void {
    this.#round += 1;
    this.#target = null;
    this.#drop();
    store.setState({ connection: 'idle', seatToken: null, seat: null, view: null, session: null, coach: null, presence: {} });
  }

  /** "Hier verder": takes the seat back to this device. */
  takeOver(): void {
    const target = this.#target;
    this.#target = null;
    if (target) this.connect(target);
  }

  /** Leaves the room and joins it again, for instance in another language. */
  rejoin(): void {
    this.#drop();
    this.#retryTimer.endWait();
  }

  /** Loses the connection on purpose, and finds none for this long. */
  loseFor(ms: number): void {
    this.#lostUntil = performance.now() + ms;
    this.#drop();
  }

  /** Sends one request, once. Gives 'away' when no answer came: the caller then retries with the same client id. */
  async ask<T>(type: string, payload?: unknown): Promise<Answer<T>> {
    const room = this.#room;
    if (!room) return { is: 'away' };
    try {
      const value = await room.request<unknown, T | undefined>(type as never, payload, { timeout: ANSWER_MS });
      this.#heart.heard();
      return value === undefined ? { is: 'no', reason: 'serverError' } : { is: 'ok', value };
    } catch (error) {
      return answerFromError(error);
    }
  }

  /** Resolves with true once it is online, or with false as soon as it will not reconnect. */
  whenOnline(): Promise<boolean> {
    return new Promise(resolve => {
      const look = () => {
        const { connection } = store.getState();
        if (connection === 'online' && this.#room) done(true);
        else if (connection !== 'connecting' && connection !== 'lost' && connection !== 'online') done(false);
      };
      const off = store.subscribe(look);
      const done = (online: boolean) => {
        off();
        this.#online.delete(look);
        resolve(online);
      };
      this.#online.add(look);
      look();
    });
  }

  /** Tells the server which language to use. When offline, the next join tells it. */
  async speak(language: Language): Promise<void> {
    if (this.#target?.as !== 'seat') return this.rejoin();
    const profile = { type: 'profile', language };
    if (this.#room?.name === 'team') await this.ask('profile', profile);
    else if (this.#room) await this.ask('command', { command: profile });
  }

  tell(presence: PresenceMessage): void {
    if (!this.isMirror) this.#send('presence', presence);
  }

  /** Sends what the view lacks to a coach who mirrors this seat: windows, scrolling, drafts. */
  tellMirror(look: MirrorMessage): void {
    this.#send('look', look);
  }

  #send(type: string, message: unknown): void {
    if (this.#room?.name === 'team' && this.#room.connection.isOpen) this.#room.send(type as never, message as never);
  }

  async #run(round: number, target: ConnectTarget): Promise<void> {
    let failures = 0;
    while (round === this.#round) {
      let next: Next;
      try {
        if (performance.now() < this.#lostUntil) throw new Error('lost on purpose');
        const place = await placeOf(target);
        const room = await join(place);
        if (round !== this.#round) return void room.leave();
        this.#seen = onReconnect(this.#seen);
        forgetOwnActs();
        const closed = this.#listen(room, target);
        await room
          .request('sync' as never, (target.as === 'look' ? { seat: target.seat } : undefined) as never, { timeout: ANSWER_MS })
          .then(answer => this.#take(target, place.room, answer));
        this.#room = room;
        failures = 0;
        store.setState({ connection: 'online', trouble: null });
        for (const look of this.#online) look();
        next = afterClose(await closed, { failures, reloadedMsAgo: reloadedMsAgo() });
      } catch (error) {
        next = afterFailure(error, { failures, reloadedMsAgo: reloadedMsAgo() });
        store.setState({ trouble: troubleOf(error) });
      }
      if (round !== this.#round) return;
      this.#drop();
      if (next.go === 'reload') return reloadOnce();
      if (next.go === 'stop') return store.setState({ connection: next.as });
      if (next.afterMs >= 500) store.setState({ connection: 'lost' });
      failures += 1;
      await this.#retryTimer.wait(next.afterMs);
    }
  }

  /** Sets the message handlers; resolves with the close code. */
  #listen(room: Room, target: ConnectTarget): Promise<number> {
    this.#heart.heard();
    room.reconnection.enabled = false;
    room.onMessage('view', (message: unknown) => {
      this.#heart.heard();
      this.#take(target, room.name, message);
      if (target.as === 'seat' && store.getState().session?.play) void room.leave();
    });
    room.onMessage('look', (look: MirrorMessage) => store.setState({ look }));
    room.onMessage('*', () => undefined);
    room.onError(() => undefined); // a close follows and is handled there
    if (room.name === 'team') room.onStateChange(state => takePresence(state));
    let beat: ReturnType<typeof setInterval>;
    return new Promise<number>(resolve => {
      beat = setInterval(() => this.#beat(room, resolve), BEAT_MS);
      room.onLeave(resolve);
    }).finally(() => clearInterval(beat));
  }

  /** Gives up a dead socket at once, since a browser can take long to report its close. */
  #beat(room: Room, giveUp: (code: number) => void): void {
    const todo = this.#heart.beat();
    if (todo === 'ping') room.ping(() => this.#heart.heard());
    if (todo !== 'giveUp') return;
    room.connection.close();
    giveUp(NO_ANSWER);
  }

  #take(target: ConnectTarget, room: string, message: unknown): void {
    if (typeof message !== 'object' || message === null) return;
    if (target.as === 'coach') {
      const coach = mergeCoachView(store.getState().coach, message as CoachViewMessage);
      return coach ? store.setState({ coach, coachAt: performance.now() }) : undefined;
    }
    if (room === 'session') {
      const session = message as SessionView;
      this.#seen = { seq: -1, view: null };
      return store.setState({ session, view: null, presence: {} });
    }
    if (!('sections' in message)) return;
    if (wentBack(this.#seen, message as ViewMessage)) store.setState(({ wentBack: times }) => ({ wentBack: times + 1 }));
    this.#seen = mergeView(this.#seen, message as ViewMessage);
    if (this.#seen.view !== store.getState().view)
      store.setState({ view: this.#seen.view, viewAt: performance.now(), viewSeq: this.#seen.seq, session: null });
  }

  #drop(): void {
    const room = this.#room;
    this.#room = null;
    if (room?.connection.isOpen) void room.leave();
  }
}

async function placeOf(target: ConnectTarget): Promise<Place> {
  const base = () => ({ version: PROTOCOL_VERSION, language: store.getState().settings.language });
  if (target.as !== 'seat') {
    const guest = target.guest === null ? {} : { observer: target.guest };
    const options = { ...base(), session: target.session, ...guest };
    return target.as === 'look' ? { room: 'team', options: { ...options, team: target.team } } : { room: 'session', options };
  }
  const seat = await api.seat(target.token);
  store.setState({ seat });
  suggestLanguage(seat.language); // before `base()` reads the language for the room
  const options = base();
  const { session, team } = seat;
  if (team) return { room: 'team', options: { ...options, token: target.token, session, team } };
  return { room: 'session', options: { ...options, token: target.token, session } };
}

/** Loads the SDK only now, so that the join page does not wait for it. */
async function join({ room, options }: Place): Promise<Room> {
  const { Client } = await import('colyseus.js');
  return new Client(location.origin).joinOrCreate(room, options);
}

/** Copies the mutable Schema state into the store when it changed. */
function takePresence(state: unknown): void {
  const seats = (state as { seats?: { toJSON(): Record<string, SeatPresence> } } | null)?.seats;
  if (!seats) return;
  const presence = seats.toJSON();
  if (JSON.stringify(presence) !== JSON.stringify(store.getState().presence)) store.setState({ presence });
}
