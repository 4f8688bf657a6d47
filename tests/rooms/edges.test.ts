import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { PROTOCOL_VERSION } from '../../shared/protocol/version.ts';
import { api } from './support/api.ts';
import { rawRequest, rawUpgrade } from './support/rawRequest.ts';
import { TestApp } from './support/TestApp.ts';
import { until } from './support/until.ts';

const ROOM = '/abcdefghi/abcdefghi?sessionId=x';
let place: TestApp;
let host: string;
beforeAll(async () => {
  place = await TestApp.open();
  host = `127.0.0.1:${place.app.port}`;
});
afterAll(() => place.close());
afterEach(() => {
  place.expectNoFaults();
  place.lines.length = 0;
});

const joining = JSON.stringify({ session: 'none', version: PROTOCOL_VERSION });
const json = 'Content-Type: application/json';
/** The status of one request of each kind with these headers: a page, a coach's route, matchmaking, a socket. */
const everywhere = async (head: string[]): Promise<number[]> => {
  const answers = [
    await rawRequest(place.app.port, ['GET /healthz HTTP/1.1', ...head]),
    await rawRequest(place.app.port, ['GET /api/coach/me HTTP/1.1', ...head]),
    await rawRequest(place.app.port, ['POST /matchmake/joinOrCreate/session HTTP/1.1', json, ...head], joining),
    await rawUpgrade(place.app.port, ROOM, head),
  ];
  return answers.map(answer => answer.status);
};

test.each([
  ['is missing', []],
  ['is empty', ['Host:']],
  ['has a space', ['Host: een twee']],
  ['has a name before it', ['Host: a@b']],
  ['is half an address', ['Host: [::']],
  ['has a port that is none', ['Host: localhost:70000']],
  ['is markup', ['Host: <script>']],
  ['is a path', ['Host: a/b']],
  ['is no number of a machine', ['Host: 999.999.999.999']],
  ['is very long', [`Host: ${'x'.repeat(5000)}`]],
  ['comes twice', ['Host: localhost', 'Host: elders']],
])('a Host header that %s is a bad request everywhere', async (_, head) => {
  expect(await everywhere(head)).toEqual([400, 400, 400, 400]);
});

test('a Host header with a valid address is accepted everywhere', async () => {
  for (const sound of [host, 'localhost', '[::1]:2567', 'spel.example', 'xn--caf-dma.example:443', 'web_1:80', 'spel.example.'])
    expect(await everywhere([`Host: ${sound}`])).toEqual([200, 401, 410, 101]);
});

test('an invalid path crashes nothing, by request or by socket', async () => {
  for (const path of ['*', '*[', 'http://[/', '//[', '/%', '/%E0%A4%A', '/a\\b', '/__proto__', '/::::'])
    expect((await rawRequest(place.app.port, [`GET ${path} HTTP/1.1`, `Host: ${host}`])).status).toBeOneOf([400, 404]);
  for (const path of ['*', '*[', 'http://[/', '/x/__proto__?sessionId=a', '/x/constructor', '/x/toString?sessionId=__proto__'])
    expect((await rawUpgrade(place.app.port, path, [`Host: ${host}`])).status).toBe(400);
});

test('a malformed cookie counts as signed out everywhere', async () => {
  const signIn = await (await place.coach()).api('GET', '/api/coach/me');
  expect(signIn.status).toBe(200);
  const session = await (await place.coach()).newSession();
  const body = JSON.stringify({ session: session.id, version: PROTOCOL_VERSION });
  const port = place.app.port;
  for (const cookie of [
    'coach=%E0%A4%A',
    'coach=j:{"a":1}',
    'coach=j%3A%7B%7D',
    'coach=s:a.b',
    'coach',
    'coach=;coach=;coach',
    '=;=;;;',
    'coach="x"',
    `coach=${'x'.repeat(8000)}`,
    `coach=${'x'.repeat(43)}`,
    `__Host-coach=${'x'.repeat(43)}`,
    'coach=\xff',
    'andere=1; nog=%ZZ',
  ]) {
    const head = [`Host: ${host}`, `Cookie: ${cookie}`];
    expect(await rawRequest(port, ['GET /api/sessions HTTP/1.1', ...head])).toEqual({
      status: 401,
      body: '{"error":"signedOut"}',
    });
    expect((await rawRequest(port, ['POST /matchmake/joinOrCreate/session HTTP/1.1', json, ...head], body)).status).toBe(401);
    expect((await rawRequest(port, ['POST /api/coach/sign-out HTTP/1.1', json, ...head], '{}')).status).toBe(200);
    expect((await rawUpgrade(port, ROOM, head)).status).toBe(101); // whether or not a seat was reserved before
  }
});

test('a valid cookie counts also among malformed ones', async () => {
  const { cookie } = await place.coach();
  const head = [`Host: ${host}`, `Cookie: coach=%E0%A4%A; coach=kort; ${cookie}; x=%`];
  expect((await rawRequest(place.app.port, ['GET /api/coach/me HTTP/1.1', ...head])).status).toBe(200);
});

test('an unknown address is not found, for programs and for people', async () => {
  const html = 'Accept: text/html';
  for (const path of [
    '/api',
    '/api/',
    '/API/none',
    '/metrics',
    '/metrics/x',
    '/readyz',
    '/livez',
    '/version',
    '/test/none',
    '/matchmake',
    '/matchmake/joinOrCreate/none',
    '/healthz/x',
    '/.well-known/x',
    '/.well-known/security.txt',
    '/robots.txt',
  ])
    expect([path, await rawRequest(place.app.port, [`GET ${path} HTTP/1.1`, `Host: ${host}`, html])]).toEqual([
      path,
      { status: 404, body: '{"error":"notFound"}' },
    ]);
  const program = await rawRequest(place.app.port, ['GET /bestaat-niet HTTP/1.1', `Host: ${host}`]);
  expect(program).toEqual({ status: 404, body: '{"error":"notFound"}' });
  const person = await rawRequest(place.app.port, ['GET /bestaat-niet HTTP/1.1', `Host: ${host}`, html]);
  expect(person.status).toBe(404);
  expect(person.body).toContain('<html'); // the page that says so kindly
});

test('every page of the client is served', async () => {
  const app = readFileSync(resolve(import.meta.dirname, '../../client/app/App.tsx'), 'utf8');
  const paths = [...app.matchAll(/<Route path="([^"]+)"/g)].map(([, path]) => path!.replace(/\/\*\?$/, '').replaceAll(':', ''));
  expect(paths.length).toBeGreaterThan(5);
  for (const path of paths) {
    const answer = await rawRequest(place.app.port, [`GET ${path} HTTP/1.1`, `Host: ${host}`]);
    expect([path, answer.status]).toEqual([path, 200]);
  }
});

test('no page may use camera, microphone or location', async () => {
  const policy = (await api(place.url, 'GET', '/api/none')).headers.get('permissions-policy');
  for (const what of ['camera', 'microphone', 'geolocation']) expect(policy).toContain(`${what}=()`);
});

test('malformed frames close that connection at most; the log repeats nothing of them, and has no line for each', async () => {
  const secret = 'geheim-woord';
  const text = (words: string) => Buffer.concat([Buffer.from([0xa0 + words.length]), Buffer.from(words)]);
  const [message, bytes, request] = [13, 17, 21].map(code => Buffer.from([code])) as [Buffer, Buffer, Buffer];
  const more = Buffer.from([0xc0]); // after what was complete
  const cut = Buffer.from([0xdc, 0xff]); // a list of thousands, and there it ends
  const session = await (await place.coach()).newSession();
  for (const frame of [
    Buffer.concat([message, text('sync'), text(secret), more]),
    Buffer.concat([message, text('command'), text(secret), cut]),
    Buffer.concat([message, text('command'), cut, Buffer.from(secret)]),
    Buffer.concat([message, text(secret)]),
    Buffer.concat([bytes, text(secret), Buffer.from(secret)]),
    Buffer.concat([request, Buffer.from([1]), text('coach'), text(secret), more]),
    Buffer.concat([request, Buffer.from([2]), text(secret), cut]),
    Buffer.from(secret),
  ]) {
    const coach = await place.coach();
    const { connection } = (await coach.open(session.id), coach.line!.room);
    for (let time = 0; time < 20 && connection.isOpen; time++) connection.send(frame);
    await Promise.race([coach.line!.ask('sync'), until(() => !connection.isOpen, 'the line ends')]).catch(() => undefined);
    await coach.leave();
  }
  expect(place.lines.join('\n')).not.toContain('geheim');
  expect(place.lines.join('\n')).toContain('framework error'); // the kind of it is told
  expect(place.lines.length).toBeLessThan(10);
  expect((await api(place.url, 'GET', '/healthz')).status).toBe(200);
});

test('proxy headers and a foreign origin are logged, with the setting that solves it', async () => {
  const origin = 'Origin: https://spel.example';
  const head = [`Host: ${host}`, 'X-Forwarded-For: 203.0.113.7', 'X-Forwarded-Host: spel.example', origin, json];
  for (let time = 0; time < 3; time++) {
    expect((await rawRequest(place.app.port, ['POST /api/join HTTP/1.1', ...head], '{}')).status).toBe(403);
    expect((await rawUpgrade(place.app.port, ROOM, [`Host: ${host}`, 'Origin: https://elders.example'])).status).toBe(403);
  }
  const told = place.lines.map(line => (JSON.parse(line) as { what: string }).what);
  expect(told).toEqual([
    expect.stringContaining('came with x-forwarded-for, but TRUST_PROXY is 0'),
    expect.stringMatching(
      /^a page of https:\/\/spel\.example was refused.*set PUBLIC_URL=https:\/\/spel\.example.*or TRUST_PROXY=1/,
    ),
    expect.stringMatching(/^a page of https:\/\/elders\.example was refused.*set PUBLIC_URL=https:\/\/elders\.example/),
  ]);
  expect(place.lines.join()).not.toContain('203.0.113.7');
});

test('under https the cookie has a __Host- name, and the old name no longer counts', async () => {
  const secure = await TestApp.open({ PUBLIC_URL: 'https://spel.example' });
  const { cookie } = await secure.coach();
  expect(cookie).toMatch(/^__Host-coach=/);
  const me = async (given: string) => (await api(secure.url, 'GET', '/api/coach/me', { cookie: given })).status;
  expect(await me(cookie)).toBe(200);
  expect(await me(cookie.replace('__Host-', ''))).toBe(401);
  const coach = await secure.coach();
  await coach.open((await coach.newSession()).id); // a room accepts the same cookie
  await until(() => coach.view, 'the room is open');
  await secure.close();
});
