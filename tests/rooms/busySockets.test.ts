import { connect, type Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { SOCKETS_PER_ADDRESS } from '../../server/limits/rates.ts';
import { TestApp } from './support/TestApp.ts';
import { TestPerson } from './support/TestPerson.ts';

let place: TestApp;
let game: Awaited<ReturnType<TestApp['team']>>;
const sockets: Socket[] = [];
beforeAll(async () => {
  place = await TestApp.open();
  game = await place.team(['Ria', 'Jan', 'Mia', 'Bo']);
});
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy();
  place.expectNoFaults();
});
afterAll(() => place.close());

const host = (): string => `Host: 127.0.0.1:${place.app.port}\r\n`;
const slowBody = (path: string): string =>
  `POST ${path} HTTP/1.1\r\n${host()}Content-Type: application/json\r\nContent-Length: 200\r\n\r\n{`;
const upgrade = (): string =>
  `GET /x/y?sessionId=abc HTTP/1.1\r\n${host()}Upgrade: websocket\r\nConnection: Upgrade\r\n` +
  'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n'; // and never an answer to a close frame

/** Somebody at everybody's IP address keeps this many sockets busy. */
const open = (said: string): Promise<void> =>
  new Promise(done => {
    const socket = connect(place.app.port, '127.0.0.1', () => socket.write(said, () => done()));
    socket.on('error', () => done()).resume();
    sockets.push(socket);
  });
async function crowd(said: readonly string[], count = SOCKETS_PER_ADDRESS + 40): Promise<void> {
  for (let n = 0; n < count; n += 20) await Promise.all(Array.from({ length: 20 }, (_, i) => open(said[i % said.length]!)));
}

test.each([
  ['bodies that do not come', () => [slowBody('/matchmake/joinOrCreate/session'), slowBody('/api/join')]],
  ['goodbyes that are not answered', () => [upgrade()]],
  ['heads that do not end', () => [`GET / HTTP/1.1\r\n${host()}`]],
])('a device with 600 sockets of %s locks out nobody at the same address, and games go on', async (_, said) => {
  const [ria, jan] = game.people as [TestPerson, TestPerson];
  await crowd(said());
  const began = performance.now();
  const newcomer = await TestPerson.join(place.url, game.session.code, `Els ${began}`, 'nl');
  await newcomer.lobby();
  await jan.enter(); // reconnects
  expect(performance.now() - began).toBeLessThan(15_000); // on a very busy machine; alone some 100 ms
  await ria.must({ type: 'hand', up: true });
  await ria.must({ type: 'hand', up: false });
  expect(ria.line!.closed).toBeNull();
  await newcomer.leave();
});

test('a hundred malformed join requests do not use up the rate of others at the same address', async () => {
  const bad = () =>
    fetch(`${place.url}/api/join`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' });
  const statuses = new Set<number>();
  for (let n = 0; n < 10; n++) for (const { status } of await Promise.all(Array.from({ length: 25 }, bad))) statuses.add(status);
  expect(statuses).toEqual(new Set([400, 429]));
  await (await TestPerson.join(place.url, game.session.code, 'Kees', 'nl')).lobby();
});
