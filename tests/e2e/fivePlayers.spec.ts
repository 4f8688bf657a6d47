import { expect, test } from '@playwright/test';
import { Coach } from '../support/Coach.ts';
import { pointer } from '../support/hand.ts';
import { TestServer } from '../support/server.ts';
import { Watch } from '../support/Watch.ts';
import { debrief, reveal } from './play/revealAndDebrief.ts';
import { arrive } from './play/arrive.ts';
import { onlyWhatIsNeeded, searchWithoutTitle, sieve, suspiciousMail, twoLocks } from './play/morning.ts';
import { play } from './play/play.ts';
import { bothLists, choice, evidenceCounts, theAiColleague } from './play/table.ts';
import { goodQuestions, isTheDiplomaReal, theTalks, threeTalks, whoStays, whoTouchedTheFile } from './play/tasks.ts';
import { teamOf } from './play/team.ts';

test.setTimeout(900_000);

let server: TestServer;
test.beforeAll(async () => {
  server = await TestServer.start();
});
test.afterAll(() => server.stop());

test('a coach and five people play from the link to the debrief, through a reload, a lost network and a killed server', async ({
  browser,
}) => {
  const watch = new Watch(server.url);
  const testBed = { browser, server, watch };
  const coach = await Coach.signIn(testBed);
  const people = await arrive(testBed, await coach.newSession(), 5, pointer);
  const team = teamOf(people);
  await coach.startAll(5);
  for (const person of people) await person.ready();

  await play(team, twoLocks, suspiciousMail);

  // A reload restores the same seat and state, without a question.
  const { page } = team.P1;
  await page.reload();
  await expect(page.getByText('2 van', { exact: false }).first()).toBeVisible();
  await play(team, searchWithoutTitle);

  // Ten seconds without a network: colleagues see it, and the person reconnects automatically.
  const away = team.P6;
  watch.whileDown(true);
  await away.context.setOffline(true);
  await server.clock({ advanceMs: 10_000 });
  await expect(away.page.getByText('De verbinding is even weg', { exact: false }).first()).toBeVisible();
  await away.context.setOffline(false);
  await expect(away.page.getByText('De verbinding is even weg', { exact: false })).toHaveCount(0);
  await play(team, sieve);

  // A power cut: the server is killed and restarted; browsers reconnect, and nothing is lost.
  await server.kill('SIGKILL');
  await server.up();
  for (const person of people) await expect(person.page.getByText('De verbinding is even weg', { exact: false })).toHaveCount(0);
  await expect(team.P8.page.getByText('4 van', { exact: false }).first()).toBeVisible();
  watch.whileDown(false);

  await play(team, onlyWhatIsNeeded, whoStays, threeTalks, goodQuestions, whoTouchedTheFile, isTheDiplomaReal);
  await play(team, bothLists, theTalks, evidenceCounts, theAiColleague, choice);
  await reveal(team, 'Precies wat wij zoeken.');
  await debrief(coach, team);
  expect(watch.faults).toEqual([]);
  expect(watch.foreign).toEqual([]);
});
