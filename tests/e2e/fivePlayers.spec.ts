import { expect, test } from '@playwright/test';
import { Coach, Player, Watch } from '../support/people.ts';
import { TestServer } from '../support/server.ts';
import { debrief, reveal } from './play/after.ts';
import { onlyWhatIsNeeded, searchWithoutTitle, sieve, suspiciousMail, twoLocks } from './play/morning.ts';
import { bothLists, choice, evidenceCounts, theAiColleague } from './play/table.ts';
import { goodQuestions, isTheDiplomaReal, theTalks, threeTalks, whoStays, whoTouchedTheFile } from './play/tasks.ts';
import { everybody, type Team } from './play/team.ts';

test.setTimeout(600_000);

let server: TestServer;
test.beforeAll(async () => {
  server = await TestServer.start();
});
test.afterAll(() => server.stop());

const NAMES = ['Ria', 'Kees', 'Anneke', 'Joseph', 'Samira'];

test('a coach and five people play from the link to the debrief, through a reload, a lost network and a killed server', async ({
  browser,
}) => {
  const watch = new Watch(server.url);
  const coach = await Coach.signIn(browser, server, watch);
  const code = await coach.newSession();
  const people: Player[] = [];
  // One after the other: the desks are dealt in the order of arrival.
  for (const [face, name] of NAMES.entries()) people.push(await Player.join(browser, server, watch, code, name, face));
  const [seeker, client, organiser, analyst, guardian] = people as [Player, Player, Player, Player, Player];
  const team: Team = { seeker, client, organiser, analyst, guardian };
  await coach.startAll(5);
  for (const player of everybody(team)) await player.ready();

  await twoLocks(team);
  await suspiciousMail(team);

  // Reloading brings the same seat and the same state, without a question.
  await client.page.reload();
  await expect(client.page.getByText('2 van', { exact: false }).first()).toBeVisible();
  await searchWithoutTitle(team);

  // Ten seconds without a network: colleagues see it, and the person comes back by itself.
  watch.whileDown(true);
  await organiser.context.setOffline(true);
  await server.clock({ advanceMs: 10_000 });
  await expect(organiser.page.getByText('De verbinding is even weg', { exact: false }).first()).toBeVisible();
  await organiser.context.setOffline(false);
  await expect(organiser.page.getByText('De verbinding is even weg', { exact: false })).toHaveCount(0);
  await sieve(team);

  // A power cut: the server is killed and started again; browsers come back, nothing is lost.
  await server.kill('SIGKILL');
  await server.up();
  for (const player of everybody(team))
    await expect(player.page.getByText('De verbinding is even weg', { exact: false })).toHaveCount(0);
  await expect(guardian.page.getByText('4 van', { exact: false }).first()).toBeVisible();
  watch.whileDown(false);

  await onlyWhatIsNeeded(team);
  await whoStays(team);
  await threeTalks(team);
  await goodQuestions(team);
  await whoTouchedTheFile(team);
  await isTheDiplomaReal(team);
  await bothLists(team);
  await theTalks(team);
  await evidenceCounts(team);
  await theAiColleague(team);
  await choice(team);
  await reveal(team, 'Precies wat wij zoeken.');
  await debrief(coach, team);
  expect(watch.faults).toEqual([]);
  expect(watch.foreign).toEqual([]);
});
