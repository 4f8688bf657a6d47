import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { CoachMe, CoachSummary, InviteInfo, InviteLink } from '../../shared/protocol/http.ts';
import { CloseReason } from '../../shared/protocol/closeReason.ts';
import { hashPassphrase } from '../../server/coaches/scrypt.ts';
import { api } from './support/api.ts';
import { TestCoach } from './support/TestCoach.ts';
import { PASSPHRASE, TestApp } from './support/TestApp.ts';
import { until } from './support/until.ts';

const root = resolve(import.meta.dirname, '../..');
const OWN = 'kast brug appel kom';
let place: TestApp;
let first: TestCoach;
beforeAll(async () => {
  place = await TestApp.open({ COACH_NAME: 'Marloes', TRUST_PROXY: '1' });
  first = await place.coach();
});
afterAll(() => place.close());
afterEach(() => {
  place.expectNoFaults();
});

const invite = async (name: string) => {
  const { status, body } = await first.api<InviteLink>('POST', '/api/coaches/invite', { name });
  expect(status).toBe(201);
  return body.link.split('#t=')[1]!;
};
const look = (token: string) => api<InviteInfo>(place.url, 'GET', '/api/invite', { token });
const accept = (token: string, passphrase = OWN) =>
  api<CoachMe>(place.url, 'POST', '/api/invite', { token, body: { passphrase } });
const signIn = (passphrase: string, name?: string, from = '10.0.0.1') =>
  api<{ error?: string }>(place.url, 'POST', '/api/coach/sign-in', { from, body: { passphrase, ...(name && { name }) } });
const me = (coach: TestCoach) => coach.api<CoachMe>('GET', '/api/coach/me');

test('the first coach signs in with the password alone, or with the name too', async () => {
  expect((await signIn(PASSPHRASE)).body).toMatchObject({ name: 'Marloes', first: true });
  expect((await signIn(PASSPHRASE, ' marloes ')).status).toBe(200);
  expect((await signIn(PASSPHRASE, 'Iemand anders')).body).toEqual({ error: 'wrongPassphrase' });
});

test('a colleague signs in by a one-time link, and later with name and password', async () => {
  const token = await invite('Ans de Wit');
  expect((await look(token)).body).toEqual({ name: 'Ans de Wit', reset: false });
  expect((await signIn(OWN, 'Ans de Wit')).status).toBe(401);
  for (const weak of ['kort', '              ', 'welkom wachtwoord', 'Ans de Wit 12-2026', 'vijftien tekens'])
    expect((await accept(token, weak)).body).toEqual({ error: 'weakPassphrase' });
  const accepted = await accept(token);
  expect(accepted.body).toMatchObject({ name: 'Ans de Wit', first: false });
  expect(accepted.headers.get('set-cookie')).toMatch(/HttpOnly/);
  expect((await look(token)).body).toEqual({ error: 'ended' });
  expect((await accept(token)).body).toEqual({ error: 'ended' });
  expect((await signIn(OWN, 'ans  de wit')).status).toBe(200);
  expect((await signIn(OWN)).body).toEqual({ error: 'wrongPassphrase' }); // without a name one is the first coach
});

test('a coach takes another name in the app, which no colleague may have, and which survives a restart', async () => {
  const els = await first.colleague('Truus');
  const rename = (coach: TestCoach, name: string) => coach.api<CoachMe & { error?: string }>('POST', '/api/coach/name', { name });
  expect((await rename(els, ' marloes ')).body).toEqual({ error: 'taken' });
  expect((await rename(els, '')).status).toBe(400);
  expect((await rename(first, 'Petra')).body).toMatchObject({ name: 'Petra', first: true });
  await place.services.coaches.ensureFirstCoach('Marloes', PASSPHRASE); // as at a start with the same settings
  expect((await me(first)).body.name).toBe('Petra');
  await place.services.coaches.ensureFirstCoach('Nora', PASSPHRASE); // with other settings
  expect((await me(first)).body.name).toBe('Nora');
  await place.services.coaches.ensureFirstCoach('Marloes', PASSPHRASE);
  expect((await me(first)).body.name).toBe('Marloes');
});

test('the operator lists coaches and makes a link to reset a password, while the server runs', async () => {
  await first.colleague('Fenna', 'vergeten wachtzin');
  const cli = (...args: string[]) =>
    execFileSync(join(root, 'node_modules/.bin/node'), ['server/coaches/cli.ts', ...args], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, DATA_DIR: place.dataDir, PUBLIC_URL: 'https://spel.example' },
    });
  expect(cli('list')).toMatch(/^Marloes {3}first coach\n/);
  const link = /^https:\/\/spel\.example\/coach\/uitnodiging#t=(\S+)$/m.exec(cli('reset', 'fenna'));
  expect((await look(link![1]!)).body).toEqual({ name: 'Fenna', reset: true });
  expect((await signIn('vergeten wachtzin', 'Fenna')).status).toBe(200); // until the link is used
  expect((await accept(link![1]!, 'nieuwe rode paraplu')).status).toBe(200);
  expect((await signIn('vergeten wachtzin', 'Fenna')).status).toBe(401);
  expect((await signIn('nieuwe rode paraplu', 'Fenna')).status).toBe(200);
  expect(() => cli('reset', 'Niemand')).toThrow(/No coach is called "Niemand"/);
  expect(() => cli('wis')).toThrow(/Usage:/);
});

test('an invitation expires after seven days, or when a newer one is made', async () => {
  const old = await invite('Joost');
  const newer = await invite('joost');
  expect((await look(old)).status).toBe(410);
  expect((await look(newer)).status).toBe(200);
  await place.clock.advance(7 * 24 * 3_600_000);
  expect((await look(newer)).status).toBe(410);
  first = new TestCoach(place.url, await TestCoach.signIn(place.url, PASSPHRASE)); // the sign-in had expired too
  const { body } = await first.api<CoachSummary[]>('GET', '/api/coaches');
  expect(body.find(coach => coach.name === 'Joost')).toMatchObject({ active: false, invitedUntil: null });
});

test('only the first coach invites and removes; every coach sees the list, and no secrets', async () => {
  const bea = await first.colleague('Bea');
  const list = await bea.api<CoachSummary[]>('GET', '/api/coaches');
  expect(list.body[0]).toMatchObject({ name: 'Marloes', first: true, active: true });
  expect(JSON.stringify(list.body)).not.toMatch(/scrypt|secret|token/);
  const id = (await me(bea)).body.id;
  expect((await bea.api('POST', '/api/coaches/invite', { name: 'Cas' })).body).toEqual({ error: 'notYours' });
  expect((await bea.api('DELETE', `/api/coaches/${id}`)).body).toEqual({ error: 'notYours' });
  expect((await first.api('POST', '/api/coaches/invite', { name: 'BEA' })).body).toEqual({ error: 'taken' });
  expect((await first.api('DELETE', `/api/coaches/${(await me(first)).body.id}`)).body).toEqual({ error: 'notYours' });
});

test('the sessions of a removed coach go to the first coach, and an open page of theirs is told', async () => {
  const dirk = await first.colleague('Dirk');
  const session = await dirk.newSession();
  await dirk.open(session.id);
  expect((await first.api('DELETE', `/api/coaches/${(await me(dirk)).body.id}`)).status).toBe(200);
  await until(() => dirk.line!.closed === CloseReason.signedOut, 'Dirk is told');
  expect((await me(dirk)).body).toEqual({ error: 'signedOut' });
  const mine = await first.api<{ id: string; shared: boolean }[]>('GET', '/api/sessions');
  expect(mine.body.find(one => one.id === session.id)).toMatchObject({ shared: false });
});

test('a new password signs out every other device, and the old one no longer works', async () => {
  const here = await first.colleague('Els', 'kraai lepel eerste');
  const there = new TestCoach(place.url, await TestCoach.signIn(place.url, 'kraai lepel eerste', 'Els'));
  await there.open((await there.newSession()).id);
  const change = (old: string, next: string) => here.api('POST', '/api/coach/passphrase', { old, next });
  expect((await change('niet deze', 'kraai lepel tweede')).body).toEqual({ error: 'wrongPassphrase' });
  expect((await change('kraai lepel eerste', 'oost west thuis best')).body).toEqual({ error: 'weakPassphrase' });
  expect((await change('kraai lepel eerste', 'kraai lepel tweede')).status).toBe(200);
  await until(() => there.line!.closed === CloseReason.signedOut, 'the other device is told');
  expect((await me(there)).status).toBe(401);
  expect((await me(here)).status).toBe(200);
  expect((await signIn('kraai lepel eerste', 'Els')).status).toBe(401);
  expect((await signIn('kraai lepel tweede', 'Els')).status).toBe(200);
});

test('a short password from an older version still works', async () => {
  const ben = await first.colleague('Ben');
  const { id } = (await me(ben)).body;
  await place.services.db
    .updateTable('coach')
    .set({ secret: await hashPassphrase('acht hoog') })
    .where('id', '=', id)
    .execute();
  expect((await signIn('acht hoog', 'Ben')).status).toBe(200);
});

test('a password chosen in the app survives a restart with the old setting; a new setting replaces it', async () => {
  const { coaches } = place.services;
  await coaches.ensureFirstCoach('Marloes', PASSPHRASE);
  expect((await first.api('POST', '/api/coach/passphrase', { old: PASSPHRASE, next: 'zelf gekozen zin' })).status).toBe(200);
  await coaches.ensureFirstCoach('Marloes', PASSPHRASE);
  expect(await coaches.signIn(PASSPHRASE)).toBeNull();
  expect(await coaches.signIn('zelf gekozen zin')).not.toBeNull();
  await coaches.ensureFirstCoach('Marloes', `${PASSPHRASE} twee`);
  expect(await coaches.signIn('zelf gekozen zin')).toBeNull();
  await coaches.ensureFirstCoach('Marloes', PASSPHRASE);
  first = new TestCoach(place.url, await TestCoach.signIn(place.url, PASSPHRASE));
});

test('no secret is in the store or in the log', async () => {
  const token = await invite('Hanna');
  await look(token);
  const rows = await Promise.all(
    (['invite', 'sign_in', 'seat_token', 'observer', 'coach'] as const).map(table =>
      place.services.db.selectFrom(table).selectAll().execute(),
    ),
  );
  expect(rows[0]!.length).toBeGreaterThan(0);
  for (const text of [JSON.stringify(rows), place.lines.join('\n')]) {
    expect(text).not.toContain(token);
    expect(text).not.toContain(first.cookie.split('=')[1]);
    expect(text).not.toContain(OWN);
  }
});
