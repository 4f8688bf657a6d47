import type { Room } from 'colyseus.js';
import type { MirrorMessage } from '../../shared/protocol/coachDetail.ts';
import type { CoachViewMessage } from '../../shared/protocol/coachView.ts';
import { mergeCoachView } from '../../shared/protocol/mergeCoachView.ts';
import type { JoinOptions, PresenceMessage, SeatPresence } from '../../shared/protocol/presence.ts';
import type { SessionView } from '../../shared/protocol/sessionView.ts';
import type { Language } from '../../shared/text/localised.ts';
import { PROTOCOL_VERSION } from '../../shared/protocol/version.ts';
import type { ViewMessage } from '../../shared/protocol/view.ts';
import { store, suggestLanguage } from '../store/store.ts';
import { afterClose, afterFailure, troubleOf, type Next } from './decide.ts';
import { api } from './http.ts';
import { BEAT_MS, Heartbeat } from './Heartbeat.ts';
import { mergeView, onNewLine, wentBack, type SeenView } from './mergeView.ts';
import { reloadedMsAgo, reloadOnce } from './reload.ts';
import { Wake } from './Wake.ts';
import { meaningOf, type Answer } from './wire.ts';

/**
 * For whom to be connected: a participant by seat, a coach (by cookie, a guest by the secret of a link) with one session, or
 * one of these who looks along with a seat.
 */
export type Wanted =
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
 * The one line to the server. Comes back by itself, every half to whole second, until it is told why not;
 * the SDK's own reconnection is off, since its tokens die with the server.
 */
export class Connection {
  #wanted: Wanted | null = null;
  #round = 0; // a newer `connect` ends the older loop
  #room: Room | null = null;
  #seen: SeenView = { seq: -1, view: null };
  readonly #heart = new Heartbeat();
  readonly #wake = new Wake();
  readonly #online = new Set<() => void>();

  /** Connects, or does nothing when it is already so connected. */
  connect(wanted: Wanted): void {
    const same = this.#wanted && JSON.stringify(this.#wanted) === JSON.stringify(wanted);
    const { connection } = store.getState();
    if (same && (connection === 'online' || connection === 'connecting' || connection === 'lost')) return;
    this.#wanted = wanted;
    store.setState({ connection: 'connecting', seatToken: wanted.as === 'seat' ? wanted.token : null });
    void this.#run(++this.#round, wanted);
  }

  /** Looks at somebody's desk: nothing may be done here. */
  get looksOnly(): boolean {
    return this.#wanted?.as === 'look';
  }

  get connected(): boolean {
    return this.#room !== null;
  }

  /** Leaves, and forgets what was seen. */
  disconnect(): void {
    this.#round += 1;
    this.#wanted = null;
    this.#drop();
    store.setState({ connection: 'idle', seatToken: null, seat: null, view: null, session: null, coach: null, presence: {} });
  }

  /** "Hier verder": takes the seat to this device again. */
  takeOver(): void {
    const wanted = this.#wanted;
    this.#wanted = null;
    if (wanted) this.connect(wanted);
  }

  /** Joins again, for instance in another language. */
  rejoin(): void {
    this.#drop();
    this.#wake.now();
  }

  /** Asks the server one thing, once. 'away' when no answer came: then ask again with the same client id. */
  async ask<T>(type: string, payload?: unknown): Promise<Answer<T>> {
    const room = this.#room;
    if (!room) return { is: 'away' };
    try {
      const value = await room.request<unknown, T | undefined>(type as never, payload, { timeout: ANSWER_MS });
      this.#heart.heard();
      return value === undefined ? { is: 'no', reason: 'serverError' } : { is: 'ok', value };
    } catch (error) {
      return meaningOf(error);
    }
  }

  /** Resolves when it is online, or at once with false when it will not be again. */
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

  /** Tells the server in which language to speak; what is offline says so when it joins. */
  async speak(language: Language): Promise<void> {
    if (this.#wanted?.as !== 'seat') return this.rejoin();
    const profile = { type: 'profile', language };
    if (this.#room?.name === 'team') await this.ask('profile', profile);
    else if (this.#room) await this.ask('command', { command: profile });
  }

  tell(presence: PresenceMessage): void {
    if (!this.looksOnly) this.#send('presence', presence);
  }

  /** What a coach who looks along cannot see in the view. */
  tellMirror(look: MirrorMessage): void {
    this.#send('look', look);
  }

  #send(type: string, message: unknown): void {
    if (this.#room?.name === 'team' && this.#room.connection.isOpen) this.#room.send(type as never, message as never);
  }

  async #run(round: number, wanted: Wanted): Promise<void> {
    let failures = 0;
    while (round === this.#round) {
      let next: Next;
      try {
        const place = await placeOf(wanted);
        const room = await join(place);
        if (round !== this.#round) return void room.leave();
        this.#seen = onNewLine(this.#seen);
        const closed = this.#listen(room, wanted);
        await room
          .request('sync' as never, (wanted.as === 'look' ? { seat: wanted.seat } : undefined) as never, { timeout: ANSWER_MS })
          .then(answer => this.#take(wanted, place.room, answer));
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
      await this.#wake.after(next.afterMs);
    }
  }

  /** Sets the handlers; resolves with the close code. */
  #listen(room: Room, wanted: Wanted): Promise<number> {
    this.#heart.heard();
    room.reconnection.enabled = false;
    room.onMessage('view', (message: unknown) => {
      this.#heart.heard();
      this.#take(wanted, room.name, message);
      if (wanted.as === 'seat' && store.getState().session?.play) void room.leave();
    });
    room.onMessage('look', (look: MirrorMessage) => store.setState({ look }));
    room.onMessage('*', () => undefined);
    room.onError(() => undefined); // a close follows
    if (room.name === 'team') room.onStateChange(state => takePresence(state));
    let beat: ReturnType<typeof setInterval>;
    return new Promise<number>(resolve => {
      beat = setInterval(() => this.#beat(room, resolve), BEAT_MS);
      room.onLeave(resolve);
    }).finally(() => clearInterval(beat));
  }

  /** Closing a dead socket takes the browser long; the loop does not wait for it. */
  #beat(room: Room, giveUp: (code: number) => void): void {
    const todo = this.#heart.beat();
    if (todo === 'ask') room.ping(() => this.#heart.heard());
    if (todo !== 'giveUp') return;
    room.connection.close();
    giveUp(NO_ANSWER);
  }

  #take(wanted: Wanted, room: string, message: unknown): void {
    if (typeof message !== 'object' || message === null) return;
    if (wanted.as === 'coach') {
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
      store.setState({ view: this.#seen.view, viewAt: performance.now(), session: null });
  }

  #drop(): void {
    const room = this.#room;
    this.#room = null;
    if (room?.connection.isOpen) void room.leave();
  }
}

async function placeOf(wanted: Wanted): Promise<Place> {
  const base = () => ({ version: PROTOCOL_VERSION, language: store.getState().settings.language });
  if (wanted.as !== 'seat') {
    const guest = wanted.guest === null ? {} : { observer: wanted.guest };
    const options = { ...base(), session: wanted.session, ...guest };
    return wanted.as === 'look' ? { room: 'team', options: { ...options, team: wanted.team } } : { room: 'session', options };
  }
  const seat = await api.seat(wanted.token);
  store.setState({ seat });
  suggestLanguage(seat.language); // before it is told to the room as this person's
  const options = base();
  const { session, team } = seat;
  if (team) return { room: 'team', options: { ...options, token: wanted.token, session, team } };
  return { room: 'session', options: { ...options, token: wanted.token, session } };
}

/** The SDK is fetched only now: who is still joining does not wait for it. */
async function join({ room, options }: Place): Promise<Room> {
  const { Client } = await import('colyseus.js');
  return new Client(location.origin).joinOrCreate(room, options);
}

/** Copies the mutable Schema state into the store, when it says something new. */
function takePresence(state: unknown): void {
  const seats = (state as { seats?: { toJSON(): Record<string, SeatPresence> } } | null)?.seats;
  if (!seats) return;
  const presence = seats.toJSON();
  if (JSON.stringify(presence) !== JSON.stringify(store.getState().presence)) store.setState({ presence });
}
