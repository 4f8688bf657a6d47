import { afterAll, beforeAll, expect, test } from 'vitest';
import { HostedSession } from '../../server/hosting/HostedSession.ts';
import { coachView } from '../../server/hosting/views/coachView.ts';
import { TeamViewCache } from '../../server/hosting/views/TeamViewCache.ts';
import { TestApp } from './support/TestApp.ts';

let place: TestApp;
let hosted: HostedSession;
const pictures = new TeamViewCache();
beforeAll(async () => {
  place = await TestApp.open();
  const { session } = await place.team(['Ria', 'Jan', 'Els', 'Kees', 'Mia', 'Bas']);
  hosted = new HostedSession(place.services);
  await hosted.open(session.id);
});
afterAll(async () => {
  place.expectNoFaults();
  await place.close();
});
const look = (language: 'nl' | 'en' = 'nl') =>
  coachView(hosted, pictures, {
    as: 'coach',
    coach: hosted.session.coach_id,
    secretHash: '',
    until: Infinity,
    language,
    base: place.url,
  });

test('only the changed one of two teams is rendered again, with its people', () => {
  const before = look();
  const [one, other] = before.teams.map(team => team.id);
  const status = hosted.statuses.get(one!)!;
  hosted.receiveStatus({ ...status, state: { ...status.state!, phase: 'closed' } });
  const after = look();
  expect(after.teams[0]).toMatchObject({ id: one, phase: 'closed' });
  expect(after.teams[1]).toBe(before.teams[1]);
  const same = after.people.filter((person, at) => person === before.people[at]);
  expect(same).toEqual(before.people.filter(person => person.team === other));
});

test('reloading equal data changes nothing; a new name, a join and a departure do', async () => {
  const before = look();
  await hosted.refresh();
  expect(look().teams[0]).toBe(before.teams[0]);
  const ria = hosted.seats.find(seat => seat.name === 'Ria')!;
  await place.services.db.updateTable('seat').set({ name: 'Rita' }).where('id', '=', ria.id).execute();
  await hosted.refresh();
  expect(look().people.map(person => person.name)).toContain('Rita');
  hosted.statuses.clear(); // as if the games are not in memory yet
  hosted.arrive(ria.id);
  expect(look().people.find(person => person.seat === ria.id)!.light).toBe('active');
  hosted.leave(ria.id);
  expect(look().people.find(person => person.seat === ria.id)!.light).toBe('away');
});

test('two languages are two pictures', () => {
  expect(look('nl').people).not.toBe(look('en').people);
  expect(look('nl').session.level.title).not.toBe(look('en').session.level.title);
});
