import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { limitSockets } from './sockets.ts';

let http: Server;
afterEach(async () => {
  http.closeAllConnections();
  await new Promise(done => http.close(done));
});

const listening = async (most: number, stillMs?: number): Promise<number> => {
  http = createServer((request, response) => {
    if (request.url === '/large') response.end(Buffer.alloc(32 * 1024 * 1024));
    else if (request.url === '/long') setTimeout(() => response.end('at last'), 900);
    else request.resume().once('end', () => response.end('here'));
  });
  limitSockets(http, 0, { most, stillMs });
  await new Promise<void>(ready => http.listen(0, '127.0.0.1', ready));
  return (http.address() as AddressInfo).port;
};
const ask = (port: number, said: string): Promise<Socket> =>
  new Promise(done => {
    const socket = connect(port, '127.0.0.1', () => socket.write(said, () => done(socket))).on('error', () => undefined);
  });
const text = (port: number, path = '/') => fetch(`http://127.0.0.1:${port}${path}`).then(answer => answer.text());

test('a client that requests much and reads nothing is closed; one that waits long for an answer gets it', async () => {
  const port = await listening(50, 500);
  const gone = new Promise<void>(done => void http.once('request', ({ socket }) => socket.once('close', () => done())));
  (await ask(port, 'GET /large HTTP/1.1\r\nHost: a\r\n\r\n')).pause();
  await gone;
  expect(await text(port, '/long')).toBe('at last');
});

test('at the limit a busy socket is closed too: of unfinished bodies the oldest', async () => {
  const port = await listening(5);
  const slow: Socket[] = [];
  for (let n = 0; n < 12; n++) slow.push(await ask(port, 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\n{'));
  await Promise.all(
    slow.slice(0, 6).map(socket => new Promise(done => (socket.destroyed ? done(true) : socket.resume().once('close', done)))),
  );
  expect(await text(port)).toBe('here');
  expect(slow.at(-1)!.destroyed).toBe(false);
});
