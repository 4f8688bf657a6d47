import { expect, test } from '@playwright/test';
import { Coach, Player, Watch } from '../support/people.ts';
import { TestServer } from '../support/server.ts';
import { bothLists, choice, everybody, onlyWhatIsNeeded, searchWithoutTitle, sieve, suspiciousMail, twoLocks, type Team } from './play/firstPart.ts';

let server: TestServer;
test.beforeAll(async () => {
  server = await TestServer.start();
});
test.afterAll(() => server.stop());

test('a coach and five people play from the link to the debrief, through a reload, a lost network and a killed server', async ({ browser }) => {
  const watch = new Watch(server.url);
  const coach = await Coach.signIn(browser, server, watch);
  const code = await coach.newSession();
  const people: Player[] = [];
  // One after the other: the desks are dealt in the order of arrival.
  for (const [face, name] of ['Ria', 'Kees', 'Anneke', 'Joseph', 'Samira'].entries()) people.push(await Player.join(browser, server, watch, code, name, face));
  const [seeker, client, organiser, analyst, guardian] = people as [Player, Player, Player, Player, Player];
  const team: Team = { seeker, client, organiser, analyst, guardian };
  await coach.startAll(5);
  for (const player of everybody(team)) await player.ready();
  await twoLocks(team);
  await suspiciousMail(team);
  await searchWithoutTitle(team);
  await sieve(team);
  await onlyWhatIsNeeded(team);
  await bothLists(team);
  await choice(team);
  expect(watch.faults).toEqual([]);
});
