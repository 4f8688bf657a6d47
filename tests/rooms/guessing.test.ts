import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { SessionSummary } from '../../shared/protocol/http.ts';
import { api } from './support/api.ts';
import { TestCoach } from './support/TestCoach.ts';
import { until } from './support/until.ts';
import { PASSPHRASE, TestApp } from './support/TestApp.ts';
import { TestPerson } from './support/TestPerson.ts';

const OWN = 'kast brug appel molen';
const NEW = 'lepel vork kast molen';
let place: TestApp;
let coach: TestCoach;
let session: SessionSummary;
beforeAll(async () => {
  place = await TestApp.open({ COACH_NAME: 'Marloes', TRUST_PROXY: '1' });
  coach = await place.coach();
  session = await coach.newSession();
});
afterAll(() => place.close());
afterEach(() => place.expectNoFaults());

type Answer = { error?: string };
const look = (code: string, from: string) => api<Answer>(place.url, 'GET', `/api/join/${encodeURIComponent(code)}`, { from });
const signIn = (passphrase: string, name: string, from: string, cookie?: string) =>
  api<Answer>(place.url, 'POST', '/api/coach/sign-in', { from, body: { passphrase, name }, ...(cookie && { cookie }) });
const many = <T>(count: number, ask: (n: number) => Promise<T>) => Promise.all(Array.from({ length: count }, (_, n) => ask(n)));
const device = (headers: Headers) => headers.getSetCookie().find(one => one.startsWith('coach-device='))!;

let guesses = 0;
/** A code that was not tried before, and that no session has. */
const another = () => `zzz${'abcdef'[Math.floor(guesses / 900)]}${100 + (guesses++ % 900)}`;
/** Uses up the rate limit of an address. */
const useUp = (from: string | ((n: number) => string)) =>
  many(500, n => look(another(), typeof from === 'string' ? from : from(n)));

/** Retries like the page does, as soon as the server allows. */
async function retryWhenBusy<T>(ask: () => Promise<{ status: number; body: T; headers: Headers }>) {
  for (;;) {
    const answer = await ask();
    if (answer.status !== 429) return answer;
    await new Promise(next => setTimeout(next, Number(answer.headers.get('retry-after')) * 1000));
  }
}

test('five hundred wrong codes, and a script that continues, lock out nobody with the right code', async () => {
  const from = '10.0.0.1';
  const wrong = await useUp(from);
  expect(wrong.filter(({ status }) => status === 404).length).toBeLessThanOrEqual(410);
  expect(wrong.some(({ status }) => status === 429)).toBe(true);
  let attacked = 0;
  let told = 0;
  const script = setInterval(() => {
    attacked += 1;
    void look(another(), from).then(({ status }) => (told += Number(status === 404)));
  }, 1000 / 16);
  try {
    const began = performance.now();
    const done = await many(20, async n => {
      const seen = await retryWhenBusy(() => look(session.code, from));
      const body = { code: session.code, name: `Mens ${n}`, portrait: 'p01', language: 'nl' };
      return [seen.status, (await retryWhenBusy(() => api(place.url, 'POST', '/api/join', { from, body }))).status];
    });
    expect(done).toEqual(Array(20).fill([200, 201]));
    expect(performance.now() - began).toBeLessThan(10_000);
    expect(attacked).toBeGreaterThan(10); // the attack continued
    expect(told).toBeLessThan(attacked / 2); // and learned little
  } finally {
    clearInterval(script);
  }
  expect((await look(session.code, '10.0.0.2')).status).toBe(200);
  expect((await look(another(), '10.0.0.2')).body).toEqual({ error: 'unknownCode' }); // nor is anybody else told to wait
}, 30_000);

test('IPv6 addresses in the same /64 count together', async () => {
  await useUp(n => `2001:db8:0:1::${n.toString(16)}`);
  await many(8, () => look(another(), '2001:db8:0:1::1')); // uses up what became available meanwhile
  expect((await look(another(), '2001:db8:0:1:ffff::1')).status).toBe(429);
  expect((await look(another(), '2001:db8:0:2::1')).status).toBe(404);
  await useUp('::ffff:10.0.0.9');
  await many(8, () => look(another(), '::ffff:10.0.0.9'));
  expect((await look(another(), '10.0.0.9')).status).toBe(429);
});

test('very many unknown secrets lock out nobody with a seat', async () => {
  const person = await place.person(session, 'Ria');
  const from = '10.0.1.1';
  const wrong = await many(500, n => api<Answer>(place.url, 'GET', '/api/seat', { from, token: `${n}`.padEnd(43, 'x') }));
  expect(wrong.some(({ status }) => status === 429)).toBe(true);
  const seat = await many(20, () => api<{ name: string }>(place.url, 'GET', '/api/seat', { from, token: person.token }));
  expect(seat.map(({ body }) => body.name)).toEqual(Array(20).fill('Ria'));
  const enter = (token: string) =>
    api<Answer>(place.url, 'POST', '/matchmake/joinOrCreate/session', { from, body: { version: 0, token, session: session.id } });
  const rooms = await many(300, n => enter(`${n}`.padEnd(43, 'y')));
  expect(rooms.some(({ status }) => status === 429)).toBe(true);
  expect((await enter(person.token)).body.error).toBe('oldVersion'); // it was looked at
  await person.lobby();
});

let strangers = 0;
/** Strangers, each from their own address, try until they have to wait. */
async function guessAt(name: string): Promise<void> {
  for (let n = 0; n < 60; n++) {
    strangers += 1;
    if ((await signIn(`mis ${n}`, name, `10.9.${strangers >> 8}.${strangers & 255}`)).status === 429) return;
  }
  throw new Error('nobody had to wait');
}
/** What a stranger with the right phrase is told then. A try may just have come free: so it is looked at again. */
async function toldAStranger(passphrase: string, name: string, cookie?: string) {
  for (let round = 0; ; round++) {
    await guessAt(name);
    const answer = await signIn(passphrase, name, '10.0.4.1', cookie);
    if (answer.status === 429 || round === 3) return answer;
  }
}

test(
  'sixty wrong phrases keep out no coach, nor the one they are about on a device of their own',
  { timeout: 60_000 },
  async () => {
    await coach.colleague('Gerda', OWN);
    await coach.colleague('Fenna', OWN);
    const mine = device((await signIn(OWN, 'Gerda', '10.0.2.1')).headers);
    expect(mine).toMatch(/HttpOnly/);
    expect(mine).toMatch(/Path=\/api\/coach;/);
    const cookie = mine.split(';')[0]!;
    expect((await api(place.url, 'GET', '/api/coach/me', { cookie })).status).toBe(401); // it opens nothing

    const guesses = await many(60, n => signIn(`mis ${n}`, 'Gerda', `10.0.3.${n % 6}`));
    expect(new Set(guesses.map(({ body }) => body.error))).toEqual(new Set(['wrongPassphrase', 'tooManyTries']));
    expect(guesses.filter(({ body }) => body.error === 'wrongPassphrase').length).toBeLessThanOrEqual(25); // the number that was compared
    const stranger = await toldAStranger(OWN, 'Gerda');
    expect([stranger.status, Number(stranger.headers.get('retry-after'))]).toEqual([429, expect.any(Number)]);
    expect((await signIn(OWN, ' GERDA ', '10.0.3.1', cookie)).status).toBe(200);
    expect((await signIn('mis', 'Gerda', '10.0.3.1', cookie)).body).toEqual({ error: 'wrongPassphrase' });
    expect((await signIn(OWN, 'Fenna', '10.0.4.2')).status).toBe(200);

    // A device cookie belongs to one coach, cannot be forged, and expires with the pass phrase.
    const first = await signIn(PASSPHRASE, 'Marloes', '10.0.5.1', cookie); // two coaches share a device
    const shared = device(first.headers).split(';')[0]!;
    const signed = await signIn(OWN, 'Gerda', '10.0.5.2', shared);
    expect(signed.status).toBe(200);
    const gerda = new TestCoach(place.url, signed.headers.get('set-cookie')!.split(';')[0]!);
    const changed = await gerda.api('POST', '/api/coach/passphrase', { old: OWN, next: NEW });
    expect(changed.status).toBe(200);
    const other = device((await signIn(PASSPHRASE, 'Marloes', '10.0.5.3')).headers).split(';')[0]!;
    for (const useless of [shared, other, `${cookie}~${shared.split('=')[1]}`, 'coach-device=%7E..~.'])
      expect((await toldAStranger(NEW, 'Gerda', useless)).status).toBe(429);
    const renewed = device(changed.headers).split(';')[0]!;
    expect((await signIn(NEW, 'Gerda', '10.0.5.5', renewed)).status).toBe(200);
  },
);

test(
  'a class of sixty behind one address comes in, comes back and reads its pages all at once',
  { timeout: 60_000 },
  async () => {
    const from = '10.0.6.1';
    const second = await coach.newSession();
    const joined = await many(60, async n => {
      expect((await look(second.code, from)).status).toBe(200);
      const body = { code: second.code, name: `Mens ${n}`, portrait: 'p01', language: 'nl' };
      return api<{ token: string; seat: string; session: string }>(place.url, 'POST', '/api/join', { from, body });
    });
    const host = await place.coach();
    await host.open(second.id);
    while (host.view.door.people.length > 0 || host.view.people.length < 60) {
      await host.do({ type: 'door.admitAll' }); // more than twenty from one address: the coach is asked
      await until(() => host.view.door.people.length === 0, 'nobody waits at the door');
    }
    await host.leave();
    const people = joined.map(({ body }, n) => new TestPerson(place.url, `Mens ${n}`, body));
    const ask = (path: string) => many(60, n => api(place.url, 'GET', path, { from, token: people[n]!.token }));
    for (const path of ['/api/seat', '/api/own']) {
      expect((await ask(path)).map(({ status }) => status)).toEqual(Array(60).fill(200));
    }
    const papers = people.slice(0, 6).map(({ token }) => api(place.url, 'GET', '/api/own/plan.pdf', { from, token }));
    expect((await Promise.all(papers)).map(({ status }) => status)).toEqual(Array(6).fill(200));
    for (const person of people) await person.lobby();
    for (const person of people) await person.leave();
  },
);
