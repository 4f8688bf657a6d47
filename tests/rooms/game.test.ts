import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { ViewMessage } from '../../shared/protocol/view.ts';
import { entriesOf } from './support/journalOf.ts';
import { isPlaying, playOn } from './support/playOn.ts';
import { TestApp } from './support/TestApp.ts';
import { newClientId, type TestPerson } from './support/TestPerson.ts';
import { until } from './support/until.ts';

const NAMES = ['Ria', 'Jan', 'Els', 'Kees', 'Mia'];
let place: TestApp;
let people: TestPerson[];
let team: string;

beforeAll(async () => {
  place = await TestApp.open();
  ({ people, team } = await place.team(NAMES));
  await playOn(place, people, isPlaying);
});
afterAll(() => place.close());
afterEach(() => {
  place.expectNoFaults();
});

test('everybody is in one game, each with their own role and tools', () => {
  const [ria, jan] = people as [TestPerson, TestPerson];
  expect(ria.view.phase).toBe('playing');
  expect(ria.view.team.people.map(person => person.name)).toEqual(NAMES);
  expect(new Set(people.map(person => person.view.me.title)).size).toBe(NAMES.length);
  expect(ria.view.tools.map(tool => tool.id)).not.toEqual(jan.view.tools.map(tool => tool.id));
});

test('with Els in the team no candidate is called Els, and the journal holds no name', async () => {
  const network = people.flatMap(({ view }) => view.tools).find(tool => tool.kind === 'network');
  expect(JSON.stringify(network)).toContain('Edith de Boer');
  expect(JSON.stringify(network)).not.toContain('Els ');
  const [start] = await entriesOf(place.services, team);
  expect(start!.command).toMatchObject({ type: 'game.start', names: { els: 1 } });
  expect(JSON.stringify(start)).not.toMatch(/Els|Edith/);
});

test('the view with the effect of a command comes before its answer', async () => {
  const ria = people[0]!;
  const seq = await ria.must({ type: 'hand', up: true });
  const me = ria.view.team.people.find(person => person.seat === ria.seat)!;
  expect(ria.seq).toBe(seq);
  expect(me.hand).toBe(true);
});

test('the others get only the sections that changed, with the clock', async () => {
  const [ria, jan] = people as [TestPerson, TestPerson];
  const seq = await ria.must({ type: 'office.goTo', place: 'table' });
  const message = await until(() => (jan.line!.views as ViewMessage[]).find(view => view.seq === seq), 'Jan sees Ria go');
  expect(message.full).toBe(false);
  expect(Object.keys(message.sections).sort()).toEqual(['clock', 'team']);
  expect(jan.view.team.people[0]!.place).toBe('table');
});

test('a rejected command changes nothing and sends nothing to others', async () => {
  const [ria, jan] = people as [TestPerson, TestPerson];
  const before = await entriesOf(place.services, team);
  const seen = jan.line!.views.length;
  expect(await ria.do({ type: 'tool.open', tool: 'nothingLikeThis' })).toEqual({ ok: false, reason: 'unknown' });
  expect(await ria.line!.try('command', { client: newClientId(), command: { type: 'nobody.here' } })).toEqual({
    ok: false,
    reason: 'badCommand',
  });
  expect(await ria.line!.try('command', { client: newClientId(), command: { type: 'hand', up: true, by: jan.seat } })).toEqual({
    ok: false,
    reason: 'badCommand',
  });
  expect(await entriesOf(place.services, team)).toEqual(before);
  expect(jan.line!.views.length).toBe(seen);
});

test('the same command sent twice is performed once, in sequence or concurrently', async () => {
  const ria = people[0]!;
  const count = async () => (await entriesOf(place.services, team)).filter(entry => entry.command.type === 'chat.send').length;
  const before = await count();
  const client = newClientId();
  const say = () => ria.do({ type: 'chat.send', text: 'Hallo allemaal' }, client);
  const [first, second] = await Promise.all([say(), say()]);
  expect(first).toEqual(second);
  expect(await say()).toEqual(first);
  expect(await count()).toBe(before + 1);
  // Another person may happen to use the same id.
  expect((await people[1]!.do({ type: 'chat.send', text: 'Dag' }, client)).ok).toBe(true);
  expect(await count()).toBe(before + 2);
});

test('typed text is in everybody’s view, and not in the journal', async () => {
  const words = 'Mijn geheime zin 5810';
  await people[2]!.must({ type: 'chat.send', text: words });
  await until(() => people[3]!.view.chat.at(-1)?.text === words, 'Kees reads it');
  expect(JSON.stringify(await entriesOf(place.services, team))).not.toContain('5810');
});

test('a reload gives the same seat and the same view', async () => {
  const els = people[2]!;
  const tool = els.view.tools.find(other => other.mine)!;
  await els.must({ type: 'tool.open', tool: tool.id });
  const { clock: _, ...before } = structuredClone(els.view);
  els.line!.drop();
  const { clock: __, ...after } = await els.enter();
  expect(after).toEqual(before);
});

test('presence reaches the team at once, and is not in the journal', async () => {
  const [ria, jan] = people as [TestPerson, TestPerson];
  const light = () =>
    (jan.line!.room.state as unknown as { seats: Map<string, { online: boolean; typing: boolean }> }).seats.get(ria.seat);
  const before = await entriesOf(place.services, team);
  ria.line!.room.send('presence', { active: true, typing: true, window: 'chat' });
  await until(() => light()?.typing, 'Jan sees Ria type');
  ria.line!.room.send('presence', { nonsense: true });
  ria.line!.drop();
  await until(() => light()?.online === false, 'Jan sees Ria go');
  await ria.enter();
  await until(() => light()?.online, 'Jan sees Ria come');
  expect(await entriesOf(place.services, team)).toEqual(before);
});

test('a person can change language during a game, for themselves only', async () => {
  const [ria, jan] = people as [TestPerson, TestPerson];
  const dutch = ria.view.me.title;
  expect((await ria.line!.try('profile', { type: 'profile', language: 'en' })).ok).toBe(true);
  await until(() => ria.view.me.language === 'en' && ria.view.me.title !== dutch, 'Ria reads English');
  expect(jan.view.me.language).toBe('nl');
  await ria.line!.try('profile', { type: 'profile', language: 'nl' });
  await until(() => ria.view.me.title === dutch, 'Ria reads Dutch');
});

test('a person who floods is told to slow down and stays in the game', async () => {
  const mia = people[4]!;
  const results = await Promise.all(Array.from({ length: 40 }, () => mia.do({ type: 'hand', up: false })));
  expect(results.some(result => !result.ok && result.reason === 'tooFast')).toBe(true);
  expect(mia.line!.closed).toBeNull();
});
