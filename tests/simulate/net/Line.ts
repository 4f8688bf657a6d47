import { Protocol } from '@colyseus/core';
import type { Answer } from '../../../client/net/answer.ts';
import { answerFromError } from '../../../client/net/answer.ts';
import type { Timeline } from '../time/Timeline.ts';
import { bare, message, read, request } from './frames.ts';
import type { WireListener, Wire } from './Wire.ts';

const ANSWER_MS = 8_000; // as the browser's
const OK = 0;
const REJECTED = 1;

/** A browser's connection to one room, with the SDK's protocol. */
export class Line implements WireListener {
  readonly room: 'session' | 'team';
  onHeard = (): void => {};
  closedWith: number | null = null;
  wire!: Wire;
  readonly #timeline: Timeline;
  readonly #see: (type: string, message: unknown) => void;
  readonly #pending = new Map<number, (answer: Answer<unknown>) => void>();
  #lastId = 0;
  #joined = Promise.withResolvers<boolean>();
  #closed = Promise.withResolvers<number>();

  constructor(timeline: Timeline, room: 'session' | 'team', see: (type: string, message: unknown) => void) {
    this.#timeline = timeline;
    this.room = room;
    this.#see = see;
  }

  /** Resolves with true once the room has admitted this browser, with false when the connection closed before. */
  get joined(): Promise<boolean> {
    return this.#joined.promise;
  }
  /** Resolves with the close code. */
  get ended(): Promise<number> {
    return this.#closed.promise;
  }

  /** One request; 'away' when no answer came in time. */
  ask<T>(type: string, payload?: unknown, times = 1): Promise<Answer<T>> {
    if (this.closedWith !== null) return Promise.resolve({ is: 'away' });
    const id = ++this.#lastId;
    return new Promise(done => {
      const answered = (answer: Answer<unknown>): void => {
        this.#pending.delete(id);
        done(answer as Answer<T>);
      };
      this.#pending.set(id, answered);
      for (let i = 0; i < times; i++) this.wire.toServer(request(id, type, payload));
      this.#timeline.plan(ANSWER_MS, () => this.#pending.has(id) && answered({ is: 'away' }));
    });
  }

  say(type: string, payload: unknown): void {
    if (this.closedWith === null) this.wire.toServer(message(type, payload));
  }
  ping(): void {
    if (this.closedWith === null) this.wire.toServer(bare(Protocol.PING));
  }
  /** Leaves the room, which then closes the connection. */
  leave(): void {
    if (this.closedWith === null) this.wire.toServer(bare(Protocol.LEAVE_ROOM));
  }
  /** Sends arbitrary bytes. */
  raw(bytes: Buffer): void {
    if (this.closedWith === null) this.wire.toServer(bytes);
  }

  heard(bytes: Buffer): void {
    this.onHeard();
    const heard = read(bytes);
    if (heard.is === 'joined') {
      this.wire.toServer(bare(Protocol.JOIN_ROOM));
      this.#joined.resolve(true);
    } else if (heard.is === 'message') this.#see(heard.type, heard.message);
    else if (heard.is === 'answer') this.#pending.get(heard.id)?.(answerOf(heard.status, heard.value));
  }

  closed(code: number): void {
    this.closedWith = code;
    this.#joined.resolve(false);
    this.#closed.resolve(code);
    for (const answered of this.#pending.values()) answered({ is: 'away' });
  }
}

function answerOf(status: number, value: unknown): Answer<unknown> {
  if (status === OK) return value === undefined ? { is: 'no', reason: 'serverError' } : { is: 'ok', value };
  if (status === REJECTED) return answerFromError({ name: 'rejected', reason: value });
  return answerFromError(value);
}
