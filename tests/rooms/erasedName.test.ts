import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { nameRemover } from '../../server/storage/withoutName.ts';
import { EMPTY_PLAN, type OwnPage } from '../../shared/protocol/plan.ts';
import { api } from './support/api.ts';
import { TestApp } from './support/TestApp.ts';
import type { TestPerson } from './support/TestPerson.ts';
import { until } from './support/until.ts';

let place: TestApp;
beforeAll(async () => {
  place = await TestApp.open();
});
afterEach(() => place.expectNoFaults());
afterAll(() => place.close());

test('a name is removed from a text as a whole word, in any spelling', () => {
  const said: [text: string, name: string, left: string][] = [
    ['Dank je, yıldız. Yıldız’ idee', 'Yıldız', 'Dank je, Iemand. Iemand’ idee'],
    ['Omars vraag is voor OMAR', 'Omar', 'Iemands vraag is voor Iemand'],
    ['Annabel zoekt Anna', 'Anna', 'Annabel zoekt Iemand'],
    ['Wie is (A.B.)?', '(A.B.)', 'Wie is Iemand?'],
    ['Niemand hier', 'Ria', 'Niemand hier'],
    ['Ik ben het eens met Ben', 'Ben', 'Ik ben het eens met Iemand'],
    ['De kast is open, het is niet ver', 'het', 'De kast is open, het is niet ver'],
    ['Kom je ook, De? Ik zie de kast', 'de', 'Kom je ook, Iemand? Ik zie de kast'],
    ['I will ask, said The, and the rest', 'THE', 'I will ask, said Iemand, and the rest'],
    ['Ik wil dat Wil begint', 'Wil', 'Ik wil dat Iemand begint'],
  ];
  for (const [text, name, left] of said) expect(nameRemover(name)(text)).toBe(left);
});

test('an erased person is no longer named in texts of coach and colleagues, in memory or in the database', async () => {
  const { coach, people, team } = await place.team(['Wilhelmina', 'Piet', 'Anna']);
  const [gone, other] = people as [TestPerson, TestPerson, TestPerson];
  expect((await coach.toTeam(team, { type: 'message', text: 'Goed gevraagd, Wilhelmina en Piet.' })).ok).toBe(true);
  await other.must({ type: 'chat.send', text: 'wilhelmina, dank je. Tot zo.' });
  const told = () => [...other.view.messages.map(one => one.text), ...other.view.chat.map(one => one.text)].join(' ');
  await until(() => told().includes('wilhelmina, dank je'), 'the line of Piet');
  expect(told()).toContain('Goed gevraagd, Wilhelmina en Piet.');
  expect((await api(place.url, 'DELETE', '/api/own', { token: gone.token })).status).toBe(200);
  await until(() => told().includes('Iemand, dank je. Tot zo.'), 'the line without the name');
  expect(told()).toContain('Goed gevraagd, Iemand en Piet.');
  for (const name of readdirSync(place.dataDir)) {
    const bytes = readFileSync(join(place.dataDir, name));
    for (const word of ['Wilhelmina', 'wilhelmina'])
      expect([name, word, bytes.includes(Buffer.from(word))]).toEqual([name, word, false]);
  }
});

test('games in memory forget a person before their bytes are overwritten, which takes a while', async () => {
  const { people } = await place.team(['Wolfhilde', 'Piet', 'Anna']);
  const [gone, other] = people as [TestPerson, TestPerson, TestPerson];
  await other.must({ type: 'chat.send', text: 'Dank je, Wolfhilde.' });
  const { teamHosts } = place.services;
  const forget = teamHosts.forget.bind(teamHosts);
  const onDisk = () => readdirSync(place.dataDir).some(name => readFileSync(join(place.dataDir, name)).includes('Wolfhilde'));
  let wasOnDisk: boolean | null = null;
  teamHosts.forget = texts => ((wasOnDisk = onDisk()), forget(texts));
  expect((await api(place.url, 'DELETE', '/api/own', { token: gone.token })).status).toBe(200);
  teamHosts.forget = forget;
  expect([wasOnDisk, onDisk()]).toEqual([true, false]);
});

test('erasing includes former names: in chat, in plans and cards of others, and in names of teams and groups', async () => {
  const { coach, session, people, team } = await place.team(['Rietje', 'Piet', 'Anneke']);
  const [gone, other] = people as [TestPerson, TestPerson, TestPerson];
  await other.must({ type: 'chat.send', text: 'Rietje, wat vind jij?' });
  for (const name of ['Marietje', 'Mies']) expect((await gone.line!.try('profile', { type: 'profile', name })).ok).toBe(true);
  await other.must({ type: 'chat.send', text: 'Dank je, Marietje. Tot zo, Mies!' });
  await coach.must({ type: 'team.rename', team, name: 'Team Marietje' });
  await coach.api('PATCH', `/api/sessions/${session.id}`, { name: 'Groep van Rietje', group: 'Mies en co' });
  const mine = { token: other.token };
  await api(place.url, 'PUT', '/api/own/plan', { ...mine, body: { ...EMPTY_PLAN, buddy: 'Marietje', step: 'Bellen met Mies' } });
  await api(place.url, 'PUT', '/api/own/contact', { ...mine, body: { text: 'Piet, vriend van Rietje' } });
  const data = await api<{ seat: { formerNames: string[] } }>(place.url, 'GET', '/api/own/data.json', { token: gone.token });
  expect(data.body.seat.formerNames).toEqual(['Marietje', 'Rietje']); // what is kept is told

  expect((await api(place.url, 'DELETE', '/api/own', { token: gone.token })).status).toBe(200);
  await until(() => other.view.chat.map(one => one.text).includes('Dank je, Iemand. Tot zo, Iemand!'), 'the talk without names');
  await until(() => other.view.team.name === 'Team Iemand', 'the name of the team without it');
  const page = (await api<OwnPage>(place.url, 'GET', '/api/own', mine)).body;
  expect(page.plan).toMatchObject({ buddy: 'Iemand', step: 'Bellen met Iemand' });
  expect(page.contacts.mine).toBe('Piet, vriend van Iemand');
  for (const name of readdirSync(place.dataDir)) {
    const bytes = readFileSync(join(place.dataDir, name));
    for (const word of ['Rietje', 'Marietje', 'Mies'])
      expect([name, word, bytes.includes(Buffer.from(word))]).toEqual([name, word, false]);
  }
});

test('an erased person never gets a name again: not by a coach at that moment, their own connection or a retried join', async () => {
  const { coach, session, people } = await place.team(['Hanneke', 'Gijs', 'Fleur', 'Piet']);
  const erase = (person: TestPerson) => api(place.url, 'DELETE', '/api/own', { token: person.token });
  const nameOf = async (person: TestPerson) =>
    (await api<{ name: string }>(place.url, 'GET', '/api/seat', { token: person.token })).body.name;
  const [hanneke, gijs] = people as [TestPerson, TestPerson];
  for (let nth = 0; nth < 4; nth++)
    await Promise.all([erase(hanneke), coach.do({ type: 'person.rename', seat: hanneke.seat, name: `Hanneke${nth}` })]);
  expect(await nameOf(hanneke)).toBe('Iemand');
  expect(await coach.do({ type: 'person.rename', seat: hanneke.seat, name: 'Hannie' })).toEqual({ ok: false, reason: 'unknown' });

  await erase(gijs);
  expect((await gijs.line!.try('profile', { type: 'profile', name: 'Gijsbert' })).ok).toBe(false);
  expect(await nameOf(gijs)).toBe('Iemand');

  const other = await coach.newSession(); // nobody plays yet: who joins is in
  const joining = 'e'.repeat(32);
  const again = (name: string) =>
    api<{ token: string; seat: string; error?: string }>(place.url, 'POST', '/api/join', {
      body: { code: other.code, name, portrait: 'p01', language: 'nl', joining },
    });
  const late = await again('Wouter');
  expect((await api(place.url, 'DELETE', '/api/own', { token: late.body.token })).status).toBe(200);
  const back = await again('Wouter');
  expect([back.status, back.body.error]).toEqual([410, 'ended']);
  const rows = await place.services.db
    .selectFrom('seat')
    .select('name')
    .where('session_id', 'in', [session.id, other.id])
    .execute();
  expect(rows.map(row => row.name).filter(name => /Hann|Gijs|Wouter/.test(name))).toEqual([]);
});

test('a person who types more after erasing can be erased again', async () => {
  const { people } = await place.team(['Ineke', 'Piet', 'Anna']);
  const [ineke, other] = people as [TestPerson, TestPerson];
  const erase = () => api(place.url, 'DELETE', '/api/own', { token: ineke.token });
  expect((await erase()).status).toBe(200);
  await ineke.must({ type: 'chat.send', text: 'Ik fiets in Zwaluwstraat' });
  const told = () => other.view.chat.map(one => one.text).join(' ');
  await until(() => told().includes('Zwaluwstraat'), 'the line');
  expect((await erase()).status).toBe(200);
  await until(() => !told().includes('Zwaluwstraat'), 'it is gone again');
});
