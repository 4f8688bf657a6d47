import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { SecretLink } from '../../shared/protocol/http.ts';
import type { ReplayPage } from '../../shared/protocol/replay.ts';
import { api } from './support/api.ts';
import { TestApp } from './support/TestApp.ts';
import type { TestPerson } from './support/TestPerson.ts';
import { WrittenGame } from './support/writeGame.ts';

let place: TestApp;
beforeAll(async () => {
  place = await TestApp.open();
});
afterEach(() => place.expectNoFaults());
afterAll(() => place.close());

test('players can replay a game only in the debrief, its coach at any time, and a guest never', async () => {
  const coach = await place.coach();
  const session = await coach.newSession();
  const people: TestPerson[] = [];
  for (const name of ['Ria', 'Piet', 'Anna']) people.push(await place.person(session, name));
  const game = await WrittenGame.begin(place, session, people);
  const { body } = await coach.api<SecretLink>('POST', `/api/sessions/${session.id}/observer`, {});
  const guest = /gast=(.+)$/.exec(body.link)![1]!;
  const asks = async (who: { token?: string; cookie?: string }) =>
    Promise.all(
      ['', '/1'].map(async at => (await api<ReplayPage>(place.url, 'GET', `/api/teams/${game.team}/replay${at}`, who)).status),
    );
  const person = { token: people[0]!.token };
  const all = async () => ({
    person: await asks(person),
    coach: await asks({ cookie: coach.cookie }),
    guest: await asks({ token: guest }),
  });
  const closed = { person: [409, 409], coach: [200, 200], guest: [404, 404] };
  expect(await all()).toEqual(closed); // the briefing
  for (const by of game.seats) await game.must({ by, type: 'briefing.ready' });
  expect(await all()).toEqual(closed);
  await game.must({ by: 'coach:x', type: 'pause' });
  expect(await all()).toEqual(closed);
  await game.must({ by: 'coach:x', type: 'resume' });
  await game.playOn(state => state.phase === 'reveal');
  expect(await all()).toEqual(closed); // what comes in the reveal is not known before it is read
  await game.playOn(state => state.phase === 'debrief');
  expect(await all()).toEqual({ ...closed, person: [200, 200] });
  expect(await asks({})).toEqual([401, 401]);
});
