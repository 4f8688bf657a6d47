import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { setTeam } from '../../server/storage/seats.ts';
import { until } from './support/until.ts';
import { TestApp } from './support/TestApp.ts';
import { isPlaying, playOn } from './support/playOn.ts';
import { rebuiltState } from './support/journalOf.ts';
import { api } from './support/api.ts';

let place: TestApp;
beforeAll(async () => {
  place = await TestApp.open({ RETENTION_DAYS: '2' });
});
afterAll(() => place.close());
afterEach(() => place.expectNoFaults());

test('a person who joins a team at the moment of the start is in the game', async () => {
  const { people, session, team } = await place.team(['Ria', 'Jan', 'Els']);
  const kees = await place.person(await (await place.coach()).newSession(), 'Kees');
  // As if the seat was written between reading the list of people and the start: in the team, not in the game.
  await place.services.db.updateTable('seat').set({ session_id: session.id }).where('id', '=', kees.seat).execute();
  await setTeam(place.services.db, [kees.seat], team);
  const view = await kees.enter();
  expect(view.team.people.map(person => person.name)).toContain('Kees');
  await until(() => people[0]!.view.team.people.length === 4, 'the others see Kees');
});

test('a sixth person joins as assistant, a seventh waits for a team', async () => {
  const { coach, session, people } = await place.team(['Ria', 'Jan', 'Els', 'Kees', 'Mia']);
  await playOn(place, people, isPlaying);
  const sixth = await place.person(session, 'Zes');
  await coach.letIn(sixth);
  expect((await sixth.enter()).me.assistant).not.toBeNull();
  const seventh = await place.person(session, 'Zeven');
  await coach.letIn(seventh);
  expect((await seventh.lobby()).me.team).toBeNull();
});

test('whoever comes in while the team plays reads first what happened and where to begin; colleagues read who came', async () => {
  const { coach, session, people } = await place.team(['Ria', 'Jan', 'Els', 'Kees']);
  await playOn(place, people, isPlaying);
  const mia = await place.person(session, 'Mia');
  await coach.letIn(mia);
  const { messages, lines, puzzles } = await mia.enter();
  const welcome = messages.at(-1)!;
  expect(welcome).toMatchObject({ mine: true, text: expect.stringContaining('De anderen zijn al begonnen. Dat geeft niet.') });
  expect(puzzles.filter(puzzle => welcome.text.includes(puzzle.title))).not.toEqual([]);
  expect(lines.now.text).not.toBe('');
  for (const person of people)
    await until(() => person.view.messages.at(-1)?.text === 'Mia doet nu ook mee.', `${person.name} reads who came`);
});

test('two people form one team, and can start', async () => {
  const { coach, people, team } = await place.team(['Ria', 'Jan']);
  expect(coach.view.teams).toHaveLength(1);
  expect(people[0]!.view.phase).toBe('briefing');
  expect((await rebuiltState(place.services, team)).seats).toHaveLength(2);
});

test('after its retention period a session is deleted, with all its people', async () => {
  const coach = await place.coach();
  const { session, people } = await place.team(['Ria', 'Jan', 'Els']);
  const later = await coach.newSession();
  await place.services.db
    .updateTable('session')
    .set({ delete_on: place.clock.now() + 1000 })
    .where('id', '=', session.id)
    .execute();
  await place.clock.advance(3_600_000);
  const ids = (await place.services.db.selectFrom('session').select('id').execute()).map(row => row.id);
  expect(ids).not.toContain(session.id);
  expect(ids).toContain(later.id);
  expect(later.deleteOn - later.createdAt).toBe(2 * 24 * 3_600_000);
  expect((await api(place.url, 'GET', '/api/seat', { token: people[0]!.token })).status).toBe(404);
});
