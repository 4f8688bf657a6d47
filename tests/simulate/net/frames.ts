import { Protocol } from '@colyseus/core';
import { decode, encode, type Iterator } from '@colyseus/schema';
import { pack, unpack } from 'msgpackr';

/** A frame from the server. */
export type Heard =
  | { is: 'joined' }
  | { is: 'message'; type: string; message: unknown }
  | { is: 'answer'; id: number; status: number; value: unknown }
  | { is: 'error'; code: number; message: string }
  | { is: 'pong' }
  | { is: 'other' };

const ROOM = 1024; // for the head of a frame

/** Encodes a frame like the SDK: code, request number, name and payload. */
export function frame(code: number, parts: { id?: number; name?: string | number; body?: unknown }): Buffer {
  const { id, name } = parts;
  const head = Buffer.alloc(ROOM + Buffer.byteLength(String(name ?? '')));
  head[0] = code;
  const it: Iterator = { offset: 1 };
  if (id !== undefined) encode.number(head, id, it);
  if (typeof name === 'string') encode.string(head, name, it);
  else if (typeof name === 'number') encode.number(head, name, it);
  const body = parts.body === undefined ? Buffer.alloc(0) : pack(parts.body);
  return Buffer.concat([head.subarray(0, it.offset), body]);
}

export const request = (id: number, name: string, body: unknown): Buffer => frame(Protocol.ROOM_REQUEST, { id, name, body });
export const message = (name: string, body: unknown): Buffer => frame(Protocol.ROOM_DATA, { name, body });
export const bare = (code: number): Buffer => Buffer.from([code]);

/** Decodes a frame like the SDK. */
export function read(bytes: Buffer): Heard {
  const it: Iterator = { offset: 1 };
  const rest = (): unknown => (bytes.length > it.offset ? unpack(bytes.subarray(it.offset)) : undefined);
  switch (bytes[0]! & 31) {
    case Protocol.JOIN_ROOM:
      return { is: 'joined' };
    case Protocol.ROOM_DATA: {
      const type = decode.stringCheck(bytes, it) ? decode.string(bytes, it) : String(decode.number(bytes, it));
      return { is: 'message', type, message: rest() };
    }
    case Protocol.ROOM_RESPONSE: {
      const id = decode.number(bytes, it);
      const status = bytes[it.offset++]!;
      return { is: 'answer', id, status, value: rest() };
    }
    case Protocol.ERROR:
      return { is: 'error', code: decode.number(bytes, it), message: decode.string(bytes, it) };
    case Protocol.PING:
      return { is: 'pong' };
    default:
      return { is: 'other' };
  }
}
