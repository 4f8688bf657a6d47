import { afterAll, beforeAll, expect, test } from 'vitest';
import { namesOf } from '../../server/storage/eraseNames.ts';
import { isPlaying, playOn } from './support/playOn.ts';
import type { TestCoach } from './support/TestCoach.ts';
import { TestApp } from './support/TestApp.ts';
import type { TestPerson } from './support/TestPerson.ts';
import { until } from './support/until.ts';

let place: TestApp;
let coach: TestCoach;
let people: TestPerson[];

beforeAll(async () => {
  place = await TestApp.open();
  ({ coach, people } = await place.team(['Ria', 'Jan', 'Els', 'Kees']));
  await playOn(place, people, isPlaying);
});
afterAll(async () => {
  place.expectNoFaults();
  await place.close();
});
const rename = (person: TestPerson, name: string) => coach.do({ type: 'person.rename', seat: person.seat, name });
const named = (person: TestPerson) => coach.view.people.find(one => one.seat === person.seat)!.name;

test('a coach corrects a name: the person, the team and every coach see it, and erasing finds the old one too', async () => {
  const [ria, jan] = people as [TestPerson, TestPerson];
  expect((await rename(ria, 'Rita')).ok).toBe(true);
  expect(named(ria)).toBe('Rita');
  await until(() => ria.view.me.name === 'Rita', 'Rita reads her name');
  const seen = () => jan.view.team.people.find(one => one.seat === ria.seat)!.name;
  await until(() => seen() === 'Rita', 'Jan reads it too');
  expect(await namesOf(place.services.db, ria.seat)).toEqual(expect.arrayContaining(['Rita', 'Ria']));
});

test('equal names are made distinct, and the same name again changes nothing', async () => {
  const [, jan, els] = people as [TestPerson, TestPerson, TestPerson];
  for (const _ of [1, 2]) expect((await rename(els, 'Jan')).ok).toBe(true);
  expect([named(jan), named(els)]).toEqual(['Jan', 'Jan 2']);
});

test('a coach’s name, an empty name and an unknown person are refused', async () => {
  const kees = people[3]!;
  expect(await rename(kees, 'Coach')).toEqual({ ok: false, reason: 'coachName' });
  expect(await rename(kees, '   ')).toEqual({ ok: false, reason: 'badCommand' });
  expect(await coach.do({ type: 'person.rename', seat: 'nobody', name: 'Piet' })).toEqual({ ok: false, reason: 'unknown' });
  await place.services.db.updateTable('seat').set({ erased_at: 1 }).where('id', '=', kees.seat).execute();
  await coach.must({ type: 'team.add' }); // makes the room reload its people
  expect(await rename(kees, 'Piet')).toEqual({ ok: false, reason: 'unknown' });
  expect(named(kees)).toBe('Kees');
});

test('a participant cannot rename anybody', async () => {
  const command = { type: 'person.rename', seat: people[0]!.seat, name: 'Piet' };
  expect(await people[1]!.line!.try('coach', { client: 'rename-by-jan-0001', command })).toMatchObject({ ok: false });
});
