import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { CoachMe, CoachSummary, InviteInfo } from '../../shared/protocol/http.ts';
import type { Overview, SessionReport } from '../../shared/protocol/report.ts';
import { pdfText } from '../support/pdfText.ts';
import { unzip } from '../support/unzip.ts';
import { api } from './support/api.ts';
import { CHAT, file, NAMES, playedSession, SENTENCE, type Played } from './support/playedSession.ts';
import { TestApp } from './support/TestApp.ts';
import type { TestCoach } from './support/TestCoach.ts';

const root = resolve(import.meta.dirname, '../..');
let place: TestApp;
let played: Played;
let petra: TestCoach; // a programme manager
beforeAll(async () => {
  place = await TestApp.open();
  played = await playedSession(place);
  petra = await played.coach.colleague('Petra', undefined, 'programme');
  await place.services.db.updateTable('session').set({ group_label: 'Werkplein Noord' }).execute();
}, 60_000);
afterEach(() => place.expectNoFaults());
afterAll(() => place.close());

const cli = (...args: string[]) =>
  execFileSync(join(root, 'node_modules/.bin/node'), ['server/coaches/cli.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, DATA_DIR: place.dataDir, PUBLIC_URL: 'https://spel.example' },
  });
const get = async <T>(path: string) => (await petra.api<T>('GET', path)).body;
const secrets = [...NAMES, CHAT, SENTENCE, 'zeepaardje', 'Woongroep'];

test('an operator makes a programme manager, an account has one role, and a coach cannot get another', async () => {
  const link = /uitnodiging#t=(\S+)$/m.exec(cli('programme', 'Paula de Groot'))![1]!;
  expect((await api<InviteInfo>(place.url, 'GET', '/api/invite', { token: link })).body.name).toBe('Paula de Groot');
  const accepted = await api<CoachMe>(place.url, 'POST', '/api/invite', {
    token: link,
    body: { passphrase: 'kraai lepel Paula duin' },
  });
  expect(accepted.body).toMatchObject({ role: 'programme', first: false });
  expect(cli('list')).toMatch(/^Paula de Groot {3}programme manager$/m);
  expect(() => cli('programme', 'Coach')).toThrow(/An account has one role/);
  const ans = await place.colleague('Ans');
  for (const role of ['coach', 'programme'])
    expect((await ans.api('POST', '/api/coaches/invite', { name: 'Nog iemand', role })).status).toBe(403);
  expect((await petra.api('POST', '/api/coaches/invite', { name: 'Ans', role: 'programme' })).body).toEqual({ error: 'taken' });
  expect((await petra.api('POST', '/api/coaches/invite', { name: 'Bo' })).status).toBe(201);
  expect((await petra.api('POST', '/api/coaches/invite', { name: 'Bo', role: 'programme' })).body).toEqual({ error: 'taken' });
  const { body: accounts } = await ans.api<CoachSummary[]>('GET', '/api/coaches');
  expect(accounts.filter(one => one.role === 'programme').map(one => one.name)).toEqual(['Paula de Groot', 'Petra']);
  expect((await ans.api<CoachMe>('GET', '/api/coach/me')).body.role).toBe('coach');
});

test('a programme sees the figures of every coach’s groups, and in none of them a name, a sentence or a code', async () => {
  const overview = await get<Overview>('/api/reports/overview');
  expect(overview.counts).toEqual({ sessions: 1, people: 4, teams: 1, finished: 1, stopped: 0 });
  expect(overview.sessions).toMatchObject([{ id: played.session.id, group: 'Werkplein Noord', coach: 'Coach', people: 4 }]);
  const report = await get<SessionReport>(`/api/sessions/${played.session.id}/report`);
  expect(report).toMatchObject({ people: [], research: false, counts: { people: 4, teams: 1 } });
  expect(report.teams.map(({ name, solved }) => [name, solved > 5])).toEqual([['Team 1', true]]);
  const cookie = petra.cookie;
  const base = `/api/sessions/${played.session.id}`;
  const all = [
    JSON.stringify([overview, report]),
    pdfText(await file(place, `${base}/report.pdf`, { cookie })),
    pdfText(await file(place, '/api/reports/overview.pdf', { cookie })),
    ...(await Promise.all(
      [`${base}/tables.zip`, `${base}/tidy.zip`, '/api/reports/tables.zip', '/api/reports/tidy.zip'].map(async path =>
        Object.values(unzip(await file(place, path, { cookie }))).join('\n'),
      ),
    )),
  ];
  const code = played.session.code; // a name for a session without one: it lets people in
  for (const text of all) for (const secret of [...secrets, code]) expect(text).not.toContain(secret);
  for (const seat of played.game.seats) expect(all.join('')).not.toContain(seat);
});

test('feelings of four people are shown to nobody', async () => {
  const of = async (who: TestCoach) =>
    (await who.api<SessionReport>('GET', `/api/sessions/${played.session.id}/report`)).body.feelings;
  for (const who of [petra, played.coach]) expect((await of(who)).every(({ count }) => count === 0)).toBe(true);
});

test('the overview can be of one group, level, coach or period; a group’s counts outlive its session', async () => {
  const count = async (query: string) => (await get<Overview>(`/api/reports/overview?${query}`)).counts.sessions;
  const me = (await played.coach.api<CoachMe>('GET', '/api/coach/me')).body.id;
  for (const [query, sessions] of [
    ['group=Werkplein%20Noord', 1],
    ['group=Werkplein%20Zuid', 0],
    ['level=de-lege-stoel', 1],
    ['level=anders', 0],
    [`coach=${me}`, 1],
    ['coach=iemand', 0],
    ['from=2026-11-01&to=2026-11-30', 1],
    ['from=2026-12-01', 0],
  ] as const)
    expect([query, await count(query)]).toEqual([query, sessions]);
  const { choices } = await get<Overview>('/api/reports/overview?group=Werkplein%20Zuid');
  expect(choices).toMatchObject({ groups: ['Werkplein Noord'], levels: [{ id: 'de-lege-stoel' }], coaches: [{ name: 'Coach' }] });
  const name = (await played.coach.api<{ name: string }[]>('GET', '/api/sessions')).body[0]!.name;
  await played.coach.api('DELETE', `/api/sessions/${played.session.id}`, { name });
  expect(await get<Overview>('/api/reports/overview?group=Werkplein%20Noord')).toMatchObject({
    counts: { sessions: 1, people: 4 },
    groups: [{ group: 'Werkplein Noord', sessions: 1 }],
    sessions: [],
  });
});
