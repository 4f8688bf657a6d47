import { connect } from 'node:net';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { api } from './support/api.ts';
import { RoomLine } from './support/RoomLine.ts';
import { PASSPHRASE, TestApp } from './support/TestApp.ts';

let place: TestApp;
beforeAll(async () => {
  place = await TestApp.open();
});
afterAll(() => place.close());
afterEach(() => {
  place.lines.length = 0;
});
const signIn = (passphrase: string) => api<{ error?: string }>(place.url, 'POST', '/api/coach/sign-in', { body: { passphrase } });

test('the coach’s cookie is HttpOnly, ends at sign-out, and expires', async () => {
  const answer = await signIn(`  ${PASSPHRASE.toUpperCase()} `);
  expect(answer.status).toBe(200);
  const [cookie] = answer.headers.getSetCookie() as [string];
  expect(cookie).toMatch(/HttpOnly/);
  expect(cookie).toMatch(/SameSite=Lax/);
  expect(cookie).not.toMatch(/Secure/);
  const given = cookie.split(';')[0]!;
  const me = () => api(place.url, 'GET', '/api/coach/me', { cookie: given });
  expect((await me()).status).toBe(200);
  await api(place.url, 'POST', '/api/coach/sign-out', { cookie: given, body: {} });
  expect((await me()).status).toBe(401);
  const later = (await signIn(PASSPHRASE)).headers.getSetCookie()[0]!.split(';')[0]!;
  await place.clock.advance(13 * 3600_000);
  expect((await api(place.url, 'GET', '/api/coach/me', { cookie: later })).body).toEqual({ error: 'signedOut' });
});

test('no route of coaches is open without signing in', async () => {
  for (const [method, path] of [
    ['GET', '/api/levels'],
    ['GET', '/api/sessions'],
    ['POST', '/api/sessions'],
    ['DELETE', '/api/sessions/x'],
  ] as const) {
    expect((await api(place.url, method, path, { body: method === 'POST' ? {} : undefined })).status).toBe(401);
  }
});

test('another site can neither post nor open a socket', async () => {
  const origin = 'https://elders.example';
  expect((await api(place.url, 'POST', '/api/coach/sign-in', { origin, body: { passphrase: PASSPHRASE } })).status).toBe(403);
  expect((await api(place.url, 'POST', '/matchmake/joinOrCreate/session', { origin, body: {} })).status).toBe(403);
  const anyone = await api(place.url, 'GET', '/healthz', { origin });
  expect(anyone.headers.get('access-control-allow-origin')).toBeNull();
  expect(await upgrade(origin)).toContain('403');
  expect(await upgrade(place.url)).toContain('101');
});

/** The status line of the answer to a socket handshake. */
function upgrade(origin: string): Promise<string> {
  const lines = [
    'GET /abcdefghi/abcdefghi HTTP/1.1',
    `Host: 127.0.0.1:${place.app.port}`,
    'Connection: Upgrade',
    'Upgrade: websocket',
  ];
  lines.push('Sec-WebSocket-Version: 13', 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==', `Origin: ${origin}`, '', '');
  return new Promise((resolve, reject) => {
    const socket = connect(place.app.port, '127.0.0.1', () => socket.write(lines.join('\r\n')));
    socket.once('data', data => {
      resolve(data.toString().split('\r\n')[0]!);
      socket.destroy();
    });
    socket.once('error', reject);
  });
}

test('pages may load nothing from other origins', async () => {
  const policy = (await api(place.url, 'GET', '/healthz')).headers.get('content-security-policy')!;
  expect(policy).toContain("default-src 'self'");
  expect(policy).toContain("script-src 'self';");
  expect(policy).not.toContain('unsafe');
});

test('bad input gets a clear error, never an internal one', async () => {
  const post = async (body: string) => {
    const answer = await fetch(`${place.url}/api/join`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    return [answer.status, await answer.json()];
  };
  for (const body of ['{"code":', '[]', '{"code":"merel42"}', JSON.stringify({ code: 'x'.repeat(20_000) })]) {
    expect(await post(body)).toEqual([400, { error: 'badRequest' }]);
  }
  expect((await api(place.url, 'GET', '/api/nothing')).body).toEqual({ error: 'notFound' });
  expect((await api(place.url, 'GET', '/api/join/%E0%A4%A')).status).toBe(400);
  expect(place.faults()).toEqual([]);
});

test('a socket that sends nonsense or too much is closed, and the server stays up', async () => {
  const session = 'none';
  await expect(RoomLine.join(place.url, 'session', { session, token: 'y'.repeat(43) })).rejects.toThrow('ended');
  const socket = new WebSocket(`${place.url.replace('http', 'ws')}/abcdefghi/abcdefghi?sessionId=none`);
  await new Promise(done => (socket.onclose = done));
  expect((await api(place.url, 'GET', '/healthz')).status).toBe(200);
});
