import { createRequire } from 'node:module';
import { Protocol } from '@colyseus/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPlainFrame } from './plainFrame.ts';

// The library with which the framework reads frames.
const { Packr, unpack } = createRequire(import.meta.resolve('@colyseus/core'))('msgpackr') as {
  Packr: new (options: object) => { pack(value: unknown): Buffer };
  unpack(bytes: Uint8Array): unknown;
};
const kinds = [new Packr({ useRecords: false }), new Packr({})]; // as the server and the browser's library use it
const frame = (body: Iterable<number>, code: number = Protocol.ROOM_DATA) =>
  Uint8Array.from([code, 0xa4, ...Buffer.from('look'), ...body]);

test('everything a browser of ours sends is plain', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 8 }), value => {
      for (const kind of kinds) expect(isPlainFrame(frame(kind.pack(value)))).toBe(true);
    }),
  );
  expect(isPlainFrame(Uint8Array.from([Protocol.PING]))).toBe(true);
  expect(isPlainFrame(Uint8Array.from([]))).toBe(true);
});

test('repeated keys and undefined values are plain', () => {
  const many = Array.from({ length: 40 }, (_, n) => ({ id: n, at: { x: n, y: undefined } }));
  for (const kind of kinds) expect(isPlainFrame(frame(kind.pack(many)))).toBe(true);
});

test('a small frame with shared references is not plain, nor is any type beyond plain data', () => {
  const u32 = (n: number) => [n >>> 24, (n >> 16) & 255, (n >> 8) & 255, n & 255];
  const shared = (n: number): number[] =>
    n > 4 ? [0x90] : [0xd6, 0x69, ...u32(n), 0x92, ...shared(n + 1), ...(n === 4 ? [0x90] : [0xd6, 0x70, ...u32(n + 1)])];
  expect(JSON.stringify(unpack(Buffer.from(shared(1)))).length).toBeGreaterThan(shared(1).length / 2); // it can be decoded
  expect(isPlainFrame(frame(shared(1)))).toBe(false);
  expect(isPlainFrame(frame(shared(1), Protocol.ROOM_REQUEST))).toBe(false);
  const whole = new Packr({ structuredClone: true, moreTypes: true });
  for (const value of [new Set([1]), /a+/, new Date(), new Error('x'), new Uint8Array(3), 2n ** 80n])
    expect(isPlainFrame(frame(whole.pack([value]))), `${typeof value} ${Object.prototype.toString.call(value)}`).toBe(false);
});

test('frames that are nested too deep, truncated or not msgpack are refused', () => {
  expect(isPlainFrame(frame([...Array(30).fill(0x91), 0x90]))).toBe(false);
  for (const body of [[0xc1], [0x92, 1], [0xdb, 0, 16, 0, 0, 97], [0xdd, 255, 255, 255, 255], [0xd9]])
    expect(isPlainFrame(frame(body))).toBe(false);
});
