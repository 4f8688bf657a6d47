import { Protocol } from '@colyseus/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SecretLink } from '../../shared/protocol/http.ts';
import { RoomLine } from './support/RoomLine.ts';
import { TestCoach } from './support/TestCoach.ts';
import { PASSPHRASE, TestApp } from './support/TestApp.ts';
import type { TestPerson } from './support/TestPerson.ts';

/** Lengths of a message's name on both sides of what a close reason, a byte and a frame may hold. */
const NAMES = [0, 1, 31, 32, 86, 87, 100, 123, 124, 255, 256, 4000, 16_000];
const KNOWN = ['sync', 'command', 'profile', 'presence', 'look', 'coach', '*', '__proto__', 'constructor', 'toString'];
/** A graph of shared references in few bytes: walking it as a tree never ends. */
const shared = (depth: number): number[] =>
  depth === 0
    ? [0x90]
    : [0xd6, 0x69, 0, 0, 0, depth, 0x92, ...shared(depth - 1), ...(depth === 1 ? [0x90] : [0xd6, 0x70, 0, 0, 0, depth - 1])];
const BODIES = [
  shared(40),
  [
    0x83,
    ...text('tools'),
    0x81,
    ...text('x'),
    ...shared(40),
    ...text('windows'),
    0x82,
    ...text('open'),
    0x90,
    ...text('wide'),
    0xc0,
    ...text('scroll'),
    0x80,
  ],
  [],
  [0xc0],
  [0xc1],
  [0x93, 1, 2],
  [0xdf, 255, 255, 255, 255],
  [0xdb, 255, 255, 255, 255],
  [0x81, 0xa4, 116, 121, 112, 101, 1],
];

/** A string in msgpack, with a length prefix. */
function text(said: string): number[] {
  const bytes = [...Buffer.from(said)];
  const { length } = bytes;
  if (length < 32) return [0xa0 | length, ...bytes];
  if (length < 256) return [0xd9, length, ...bytes];
  return [0xda, length >> 8, length & 255, ...bytes];
}

/** Every kind of frame that a client can send, of every code that the first byte can hold. */
function* frames(): Generator<number[]> {
  for (let code = 0; code < 256; code++) yield [code];
  for (let code = 0; code < 32; code++) for (const body of BODIES) yield [code, ...body];
  for (const code of [Protocol.ROOM_DATA, Protocol.ROOM_DATA_BYTES, Protocol.ROOM_REQUEST]) {
    const id = code === Protocol.ROOM_REQUEST ? [7] : [];
    for (const length of NAMES) {
      yield [code, ...id, ...text('n'.repeat(length))];
      yield [code, ...id, ...text('é'.repeat(length / 2)), 0xc0];
    }
    for (const name of KNOWN) for (const body of BODIES) yield [code, ...id, ...text(name), ...body];
    yield [code, ...id, 0xd9, 200, 97]; // claims a greater length
    yield [code, ...id, 0xdb, 0, 16, 0, 0, 97];
    yield [code, ...id, 0xcb, 1, 2, 3]; // a truncated number as name
    yield [code, ...id, 5];
  }
}

let place: TestApp;
let coach: TestCoach;
let people: TestPerson[];
let session: string;
let guests: string[];
let cookies: string[];
let lobby: TestPerson[];

beforeAll(async () => {
  place = await TestApp.open();
  const made = await place.team(['Ria', 'Jan', 'Els', 'Kees', 'Mia']);
  ({ coach, people } = made);
  session = made.session.id;
  const ten = <T>(make: () => Promise<T>): Promise<T[]> => Promise.all(Array.from({ length: 10 }, make));
  const open = () => coach.api<SecretLink>('POST', `/api/sessions/${session}/observer`);
  guests = (await ten(open)).map(({ body }) => body.link.split('#gast=')[1]!);
  cookies = await ten(() => TestCoach.signIn(place.url, PASSPHRASE));
  const other = await coach.newSession();
  lobby = [];
  for (const name of ['Ans', 'Bep', 'Cor', 'Dik', 'Eef']) lobby.push(await place.person(other, name));
});
afterAll(async () => {
  place.expectNoFaults();
  await place.close();
});

/** Each door has five who come in by it in turn: whoever comes back too often is told to wait. */
/** Each door has five who come in by it in turn: whoever comes back too often is told to wait. */
const doors: Record<string, (n: number) => Promise<RoomLine>> = {
  'a participant in the waiting room': n =>
    RoomLine.join(place.url, 'session', { session: lobby[n]!.session, token: lobby[n]!.token }),
  'a participant in a game': n => RoomLine.join(place.url, 'team', { team: people[0]!.team, token: people[n]!.token }),
  'a coach of the session': n => RoomLine.join(place.url, 'session', { session }, cookies[n]),
  'a coach in a game': n => RoomLine.join(place.url, 'team', { session, team: people[0]!.team }, cookies[n + 5]),
  'a guest of the session': n => RoomLine.join(place.url, 'session', { session, observer: guests[n]! }),
  'a guest in a game': n => RoomLine.join(place.url, 'team', { session, team: people[0]!.team, observer: guests[n + 5]! }),
};

/** Resolves when everything sent was handled: the connection answers or is closed. */
const handled = (line: RoomLine): Promise<void> =>
  new Promise(done => {
    line.room.onLeave(() => done());
    line.room.ping(() => done());
  });

describe.each(Object.entries(doors))('whatever comes from %s', (_, door) => {
  test('ends at most that line', { timeout: 60_000 }, async () => {
    let came = 0;
    const open = () => door(came++ % 5);
    let line = await open();
    let ended = 0;
    let sent = 0;
    for (const frame of frames()) {
      line.room.connection.send(Uint8Array.from(frame));
      await handled(line);
      if (line.closed !== null) ended += 1;
      if (line.closed === null && ++sent % 25 !== 0) continue; // more in one second would close the connection
      await line.leave();
      line = await open();
    }
    await line.leave();
    expect(sent).toBeGreaterThan(700);
    expect(ended).toBeGreaterThan(20);
    const jan = people[1]!;
    await jan.enter();
    expect((await jan.do({ type: 'hand', up: true })).ok).toBe(true);
    await coach.must({ type: 'hand.seen', seat: jan.seat });
  });
});

test('nothing that was sent is in the log', () => {
  expect(place.lines.filter(line => /n{20}|é{10}|__proto__/.test(line))).toEqual([]);
});
