import { setTimeout } from 'node:timers/promises';
import { Client, type Room } from 'colyseus.js';
import { PROTOCOL_VERSION } from '../../../shared/protocol/version.ts';
import { until } from './until.ts';

/** The result of a request. */
export type Result = { ok: true; seq: number } | { ok: false; reason: string };

/** One connection to a room with the real SDK; records every incoming frame. */
export class RoomLine {
  readonly room: Room;
  readonly views: unknown[] = [];
  readonly frames: string[] = [];
  closed: number | null = null;

  private constructor(room: Room) {
    this.room = room;
    room.reconnection.enabled = false;
    room.onMessage('view', view => this.views.push(view));
    room.onLeave(code => (this.closed = code));
    room.onError(() => undefined);
    const { events } = room.connection;
    const take = events.onmessage;
    events.onmessage = event => {
      this.frames.push(Buffer.from(event.data as ArrayBuffer).toString('latin1'));
      take?.call(events, event);
    };
  }

  static async join(url: string, room: 'session' | 'team', options: Record<string, unknown>, cookie?: string): Promise<RoomLine> {
    const headers: Record<string, string> = { origin: url, ...(cookie && { cookie }) };
    const client = new Client(url, { headers });
    return new RoomLine(await client.joinOrCreate(room, { version: PROTOCOL_VERSION, ...options }));
  }

  ask<T>(type: string, payload?: unknown): Promise<T> {
    return this.room.request<unknown, T>(type as never, payload as never);
  }

  /** Requests the whole view. Retries when told to slow down, since a test reconnects more often than people do. */
  begin<T>(): Promise<NonNullable<T>> {
    const ask = () =>
      this.ask<T>('sync').catch(async (error: Error & { reason?: string }) => {
        if (error.reason !== 'tooFast') throw error;
        await setTimeout(250); // avoids a flood of frames
        return null;
      });
    return until(ask, 'everything is told');
  }

  async try(type: string, payload: unknown): Promise<Result> {
    try {
      return { ok: true, seq: (await this.ask<{ seq: number }>(type, payload)).seq };
    } catch (error) {
      const { reason, message } = error as Error & { reason?: string };
      return { ok: false, reason: reason ?? message };
    }
  }

  async leave(): Promise<void> {
    if (this.closed === null && this.room.connection.isOpen) await this.room.leave();
  }

  /** Drops the connection without a close frame, as when the network fails. */
  drop(): void {
    this.room.connection.close();
  }
}
