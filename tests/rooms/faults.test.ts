import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { SessionReport } from '../../shared/protocol/report.ts';
import type { SecretLink, SessionSummary } from '../../shared/protocol/http.ts';
import { api } from './support/api.ts';
import { entriesOf, rebuiltState } from './support/journalOf.ts';
import { isPlaying, playOn, solved } from './support/playOn.ts';
import { RoomLine } from './support/RoomLine.ts';
import { closeRoom, damages, dropSnapshot, lastSeq } from './support/storeFaults.ts';
import type { TestCoach } from './support/TestCoach.ts';
import { TestApp } from './support/TestApp.ts';
import { newClientId, type TestPerson } from './support/TestPerson.ts';
import { until } from './support/until.ts';

// Two teams in one session: a fault of the first must stay its own. Each test damages its stored data.
let place: TestApp;
let coach: TestCoach;
let session: SessionSummary;
let people: TestPerson[]; // of the team that is damaged
let others: TestPerson[];
let guest: string;
let team: string;
let asked = 0;

beforeAll(async () => {
  place = await TestApp.open();
  coach = await place.coach();
  session = await coach.newSession(60, { teamSize: 4 });
  const all: TestPerson[] = [];
  for (const name of ['Ria', 'Jan', 'Els', 'Kees', 'Mia', 'Wim', 'Ans', 'Bep']) all.push(await place.person(session, name));
  await coach.open(session.id);
  await coach.must({ type: 'teams.make' });
  await coach.must({ type: 'start', team: 'all' });
  for (const person of all) await person.enter();
  team = all[0]!.team!;
  people = all.filter(person => person.team === team);
  others = all.filter(person => person.team !== team);
  guest = (await coach.api<SecretLink>('POST', `/api/sessions/${session.id}/observer`)).body.link.split('#gast=')[1]!;
  await playOn(place, people, isPlaying);
  await playOn(place, people, solved('P2'));
  await playOn(place, others, isPlaying);
}, 60_000);
afterAll(() => place.close());
afterEach(() => {
  place.lines.length = 0;
});

const tile = () => coach.view.teams.find(one => one.id === team)!;
const knock = (person: TestPerson) =>
  RoomLine.join(place.url, 'team', { team, token: person.token }).then(
    () => 'let in',
    (error: Error) => error.message,
  );
/** Like a restart of the server: everybody is disconnected, and each room is rebuilt from the store. */
async function startAgain(): Promise<void> {
  for (const person of people) await person.leave();
  await coach.leave();
  await closeRoom(team);
  await closeRoom(session.id, 'session');
}
async function backToWork(): Promise<void> {
  for (const person of people) await person.enter();
  await people[0]!.must({ type: 'hand', up: true });
  await people[0]!.must({ type: 'hand', up: false });
}
/** Checks that the other team and the coach's page go on. */
async function othersGoOn(): Promise<void> {
  const [one] = others as [TestPerson];
  await one.must({ type: 'hand', up: true });
  await one.must({ type: 'hand', up: false });
  expect(coach.view.teams).toHaveLength(2);
  const report = await coach.api<SessionReport>('GET', `/api/sessions/${session.id}/report`);
  expect([report.status, report.body.teams.length > 0]).toEqual([200, true]);
  const { token } = people[asked++ % people.length]!; // each asks for few papers
  for (const path of ['/api/own', '/api/own/plan.pdf']) expect((await api(place.url, 'GET', path, { token })).status).toBe(200);
}

describe.each(Object.entries(damages))('with %s', (_, damage) => {
  test('and a snapshot after it, nothing is lost and nobody notices', async () => {
    await startAgain(); // a closing room writes a snapshot
    const before = await rebuiltState(place.services, team);
    await damage(place, team);
    await coach.open(session.id);
    expect(tile().trouble).toBeNull();
    await backToWork();
    expect((await rebuiltState(place.services, team)).puzzles).toEqual(before.puzzles);
    expect(tile().trouble).toBeNull();
    await othersGoOn();
    await startAgain(); // and what was damaged is found no more
    await coach.open(session.id);
    await backToWork();
  });

  test('and no snapshot, the team goes back to the moment before it; its coach is told, and the rest is kept', async () => {
    await startAgain();
    await dropSnapshot(place, team);
    const last = await lastSeq(place, team);
    await damage(place, team);
    await coach.open(session.id);
    await backToWork();
    await until(() => tile().trouble?.kind === 'recovered', 'the coach is told');
    expect(tile().trouble).toMatchObject({ kind: 'recovered' });
    const aside = await place.services.db.selectFrom('journal_aside').selectAll().where('team_id', '=', team).execute();
    expect(aside.some(row => row.seq === last)).toBe(true);
    await othersGoOn();
    await coach.must({ type: 'notice.seen', team });
    await until(() => tile().trouble === null, 'the coach has seen it');
    await startAgain();
    await coach.open(session.id);
    await backToWork();
    expect(tile().trouble).toBeNull();
  });
});

const snapshots = {
  'no JSON': { state: '{"seq":' },
  'not a game': { state: '{"seq":3,"seats":[]}' },
  'a game of other tools': { state: '' }, // filled in below
};
describe.each(Object.entries(snapshots))('with a snapshot that is %s', (name, change) => {
  test('the game is replayed from its beginning, and nobody notices', async () => {
    await startAgain();
    const before = await rebuiltState(place.services, team);
    const state = change.state || JSON.stringify({ ...before, tools: {} });
    await place.services.db.updateTable('snapshot').set({ state }).where('team_id', '=', team).execute();
    await coach.open(session.id);
    expect([name, tile().trouble]).toEqual([name, null]);
    await backToWork();
    const { puzzles, tools } = await rebuiltState(place.services, team);
    expect({ puzzles, tools }).toEqual({ puzzles: before.puzzles, tools: before.tools });
    await othersGoOn();
  });
});

test('with a snapshot of another version the team continues from it, and what no longer fits is set aside', async () => {
  await startAgain();
  const kept = await rebuiltState(place.services, team);
  await backToWork();
  for (const person of people) await person.leave();
  await closeRoom(team);
  const { at } = (await entriesOf(place.services, team)).find(entry => entry.seq === kept.seq)!;
  const state = JSON.stringify(kept);
  await place.services.db
    .updateTable('snapshot')
    .set({ engine: 'older', seq: kept.seq, at, state })
    .where('team_id', '=', team)
    .execute();
  await place.services.db
    .updateTable('journal')
    .set({ command: '{"type":"of.before"}' })
    .where('team_id', '=', team)
    .where(eb => eb.or([eb('seq', '=', 3), eb('seq', '=', kept.seq + 2)]))
    .execute();
  await coach.open(session.id);
  await backToWork();
  await until(() => tile().trouble?.kind === 'recovered', 'the coach is told');
  expect((await rebuiltState(place.services, team)).puzzles).toEqual(kept.puzzles);
  const report = await coach.api<SessionReport>('GET', `/api/sessions/${session.id}/report`);
  expect(report.body.teams.find(one => one.id === team)!.solved).toBeGreaterThan(0);
  await coach.must({ type: 'notice.seen', team });
  await othersGoOn();
});

test('an unreadable team is on the coach’s page with the reason; its players are told; the coach can restart it', async () => {
  await startAgain();
  await dropSnapshot(place, team);
  await place.services.db
    .deleteFrom('journal')
    .where('team_id', '=', team)
    .where(eb => eb.or([eb('seq', '=', 1), eb('command', 'like', '%game.keep%')]))
    .execute();
  await coach.open(session.id);
  expect(tile().trouble).toMatchObject({ kind: 'broken', why: 'journal', lastGood: null });
  const looks = await RoomLine.join(place.url, 'session', { session: session.id, observer: guest });
  const seen = await looks.ask<{ view: { teams: { id: string; trouble: unknown }[] } }>('sync');
  expect(seen.view.teams.find(one => one.id === team)!.trouble).toMatchObject({ kind: 'broken' });
  await looks.leave();
  for (const person of people) expect(await knock(person)).toBe('teamShut');
  expect((await coach.do({ type: 'team.reopen', team, moment: 'now' })).ok).toBe(false);
  expect((await coach.do({ type: 'team.reopen', team, moment: 'lastGood' })).ok).toBe(false);
  expect(await coach.toTeam(team, { type: 'pause' })).toEqual({ ok: false, reason: 'teamShut' });
  expect((await coach.toTeam('all', { type: 'gather' })).ok).toBe(true); // the others hear it
  await othersGoOn();
  const copy = await coach.api<{ journal: unknown[] }>('GET', `/api/sessions/${session.id}/teams/${team}/copy.json`);
  expect([copy.status, copy.body.journal.length > 10]).toEqual([200, true]);
  const rows = copy.body.journal.length;
  await coach.must({ type: 'team.reopen', team, moment: 'beginning' });
  await until(() => tile().trouble === null && tile().phase === 'briefing', 'the team is back');
  for (const person of people) expect((await person.enter()).phase).toBe('briefing');
  const aside = await place.services.db.selectFrom('journal_aside').select('seq').where('why', '=', 'anew').execute();
  expect(aside.length).toBeGreaterThanOrEqual(rows);
  await playOn(place, people, isPlaying);
});

test('a failing team is set back to the moment that the coach’s page names, and no further', async () => {
  await startAgain();
  const before = await lastSeq(place, team);
  const apart = async (): Promise<number> =>
    (await place.services.db.selectFrom('journal_aside').select('kind').where('team_id', '=', team).execute()).filter(
      row => row.kind !== 'snapshot',
    ).length;
  const stoodApart = await apart();
  place.services.shutTeams.failed(team, 'unknown'); // an internal error, as when a view cannot be made
  await coach.open(session.id);
  const { trouble } = tile();
  expect(trouble).toMatchObject({ kind: 'broken', why: 'unknown', lastGood: { lost: 1 } });
  const [back, client] = [{ type: 'team.reopen', team, moment: 'lastGood' } as const, newClientId()];
  expect((await coach.do(back, client)).ok).toBe(true);
  await until(() => tile().trouble?.kind === 'recovered', 'the coach is told');
  expect(await apart()).toBe(stoodApart + 1);
  expect(await lastSeq(place, team)).toBe(before - 1);
  await backToWork();
  // The answer was lost with the server, and the coach retries while the team is shut again.
  await coach.leave();
  await closeRoom(session.id, 'session');
  place.services.shutTeams.failed(team, 'unknown');
  await closeRoom(team);
  await coach.open(session.id);
  const stands = [await apart(), await lastSeq(place, team)];
  expect((await coach.do(back, client)).ok).toBe(true);
  expect([await apart(), await lastSeq(place, team)]).toEqual(stands);
  await coach.must({ type: 'team.reopen', team, moment: 'now' });
  await backToWork();
  await coach.must({ type: 'notice.seen', team });
  await othersGoOn();
});

test('only a coach of the session reads the copy of a team, and only of a team of that session', async () => {
  const path = `/api/sessions/${session.id}/teams/${team}/copy.json`;
  expect((await api(place.url, 'GET', path)).status).toBe(401);
  expect((await api(place.url, 'GET', path, { token: people[0]!.token })).status).toBe(401);
  const other = await coach.newSession();
  expect((await coach.api('GET', path.replace(session.id, other.id))).status).toBe(404);
  const { body } = await coach.api('GET', path);
  expect(JSON.stringify(body)).not.toMatch(/Ria|Jan|Els|Kees/);
});

test('a copy of a team has no typed text: not in messages, tools, snapshots, set-aside entries or unreadable ones', async () => {
  const { db } = place.services;
  const words = ['Zwaluwnest', 'verpleegkundigen', 'Kwikstaart'];
  await people[0]!.must({ type: 'chat.send', text: 'Ik denk aan Roodborstje' });
  const last = await db
    .selectFrom('journal')
    .selectAll()
    .where('team_id', '=', team)
    .orderBy('seq', 'desc')
    .executeTakeFirstOrThrow();
  const state = { tools: { tabel: { answers: { a: { text: words[1], by: 's' } }, was: words[1] } }, keep: ['kwikstaart'] };
  const command = (text: string) =>
    JSON.stringify({ by: 'x', type: 'tool.act', tool: 'tabel', action: { type: 'answer', field: 'a', text } });
  const row = { team_id: team, at: 1, by: 'x', client_id: null };
  await db
    .insertInto('journal_aside')
    .values(
      [
        { kind: 'entry', command: command(words[0]!) },
        { kind: 'entry', command: command(words[2]!) },
        { kind: 'entry', command: JSON.stringify({ by: 'clock', type: 'game.keep', state }) },
        { kind: 'snapshot', command: JSON.stringify(state) },
        { kind: 'entry', command: `{"type":"tool.act","action":{"text":"${words[0]}` },
      ].map((one, at) => ({ ...row, ...one, seq: last.seq + 100 + at, why: 'refused', aside_at: 1 })),
    )
    .execute();
  const { body, status } = await coach.api('GET', `/api/sessions/${session.id}/teams/${team}/copy.json`);
  const copy = JSON.stringify(body);
  expect(status).toBe(200);
  for (const word of [...words, 'Roodborstje']) expect(copy.toLowerCase()).not.toContain(word.toLowerCase());
  expect(copy).toContain('…10');
  expect(copy).toContain('game.keep');
  const journal = (body as { journal: { command: string }[] }).journal;
  expect(journal.map(entry => entry.command)).toContain(last.command); // the id of a text stays
  await db
    .deleteFrom('journal_aside')
    .where('seq', '>=', last.seq + 100)
    .execute();
});

test('a session with an unreadable level still has a page for its coach, with the reason at its teams', async () => {
  await startAgain();
  const { level_hash } = await place.services.db
    .selectFrom('session')
    .select('level_hash')
    .where('id', '=', session.id)
    .executeTakeFirstOrThrow();
  await place.services.db.updateTable('session').set({ level_hash: 'gone' }).where('id', '=', session.id).execute();
  await coach.open(session.id);
  expect(tile().trouble).toMatchObject({ kind: 'broken', why: 'level' });
  expect(await knock(people[0]!)).toBe('teamShut');
  await place.services.db.updateTable('session').set({ level_hash }).where('id', '=', session.id).execute();
  await coach.must({ type: 'team.reopen', team, moment: 'now' });
  await backToWork();
  expect(tile().trouble).toBeNull();
});
