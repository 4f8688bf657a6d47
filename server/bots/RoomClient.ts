import { randomUUID } from 'node:crypto';
import { Client, type Room } from 'colyseus.js';
import type { JoinOptions } from '../../shared/protocol/presence.ts';
import { PROTOCOL_VERSION } from '../../shared/protocol/version.ts';

export const newClientId = (): string => randomUUID().replaceAll('-', '');

/** One connection to a room, as a browser makes it. */
export class RoomClient {
  #room: Room;
  #closed = false;

  private constructor(room: Room) {
    this.#room = room;
    room.reconnection.enabled = false; // dropouts come back with a new join
    room.onLeave(() => (this.#closed = true));
    room.onError(() => undefined);
  }

  /** Joins, asks for the first view, and passes every view to `see`. */
  static async join<View>(
    url: string,
    room: 'session' | 'team',
    options: Omit<JoinOptions, 'version'>,
    see: (view: View) => void,
    cookie?: string,
  ): Promise<RoomClient> {
    const client = new Client(url, { headers: { origin: url, ...(cookie && { cookie }) } });
    const joined = new RoomClient(await client.joinOrCreate(room, { version: PROTOCOL_VERSION, ...options }));
    joined.#room.onMessage('view', see);
    see(await joined.#ask<View>('sync', undefined));
    return joined;
  }

  get closed(): boolean {
    return this.#closed;
  }

  /** Sends a command; resolves to null if it was accepted, else to the reason. */
  async tell(type: 'command' | 'coach', payload: unknown): Promise<string | null> {
    if (this.#closed) return 'closedLine';
    try {
      await this.#ask(type, payload);
      return null;
    } catch (error) {
      const { reason, message } = error as Error & { reason?: string };
      return reason ?? message;
    }
  }

  /** Sends a message without an answer. */
  say(type: 'presence', payload: unknown): void {
    if (!this.#closed) this.#room.send(type, payload);
  }

  async leave(): Promise<void> {
    if (!this.#closed && this.#room.connection.isOpen) await this.#room.leave();
    this.#closed = true;
  }

  /** Drops the connection without a close, as a network failure does. */
  drop(): void {
    this.#room.connection.close();
    this.#closed = true;
  }

  #ask<T>(type: string, payload: unknown): Promise<T> {
    return this.#room.request<unknown, T>(type as never, payload as never);
  }
}
