import { createServer } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { expect, test } from 'vitest';
import { limitSockets } from './sockets.ts';

test('a client with very many sockets loses the idle ones, and a new request is answered', async () => {
  const { promise: busy, resolve: answer } = Promise.withResolvers<void>();
  const http = createServer(async (request, response) => {
    if (request.url === '/slow') await busy;
    response.end('here');
  });
  limitSockets(http, 0, { most: 5 });
  await new Promise<void>(ready => http.listen(0, '127.0.0.1', ready));
  const { port } = http.address() as AddressInfo;
  const open = (): Promise<Socket> =>
    new Promise(done => {
      const socket = connect(port, '127.0.0.1', () => done(socket)).on('error', () => undefined);
    });
  const slow = fetch(`http://127.0.0.1:${port}/slow`).then(answered => answered.text());
  const idle: Socket[] = [];
  for (let n = 0; n < 40; n++) idle.push(await open());
  const gone = idle.slice(0, 30).map(socket => new Promise(done => (socket.destroyed ? done(true) : socket.once('close', done))));
  await Promise.all(gone);
  const one = await fetch(`http://127.0.0.1:${port}/`).then(answered => answered.text());
  answer();
  expect([one, await slow]).toEqual(['here', 'here']); // the request in progress was not closed
  for (const socket of idle) socket.destroy();
  http.closeAllConnections();
  await new Promise(done => http.close(done));
});
