import { expect, test } from '@playwright/test';
import { clean } from '../support/axe.ts';
import { Coach } from '../support/Coach.ts';
import { keyboard } from '../support/hand.ts';
import type { Person } from '../support/Person.ts';
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
const WHOLE = !!process.env.E2E_WHOLE; // to the end, in `npm run test:whole`; every day two tasks are enough

let server: TestServer;
test.beforeAll(async () => {
  server = await TestServer.start();
});
test.afterAll(() => server.stop());

/** Programs open from the rail with the focus on their title, Esc leads to the office, and typed text reaches the others. */
async function toolsAndChat(writer: Person, reader: Person): Promise<void> {
  for (const title of ['Mail', 'Taken', 'Briefjes']) {
    const window = await writer.open(title);
    await expect(window.getByRole('heading', { name: title, exact: true }).first()).toBeFocused();
    await writer.toOffice();
    await expect(writer.page.getByRole('main')).toBeFocused();
  }
  const line = 'Ik lees nu de mail van Ilse.';
  const chat = await writer.chat();
  await writer.type(chat, 'Uw bericht', line);
  await writer.page.keyboard.press('Enter');
  for (const log of [chat, await reader.chat()]) await expect(log.getByRole('log').getByText(line)).toBeVisible();
}

test('four people can play the whole game by keyboard only', async ({ browser }) => {
  const watch = new Watch(server.url);
  const testBed = { browser, server, watch };
  const coach = await Coach.signIn(testBed);
  const people = await arrive(testBed, await coach.newSession(), 4, keyboard);
  const team = teamOf(people);
  const look = (place: string) => clean(people[0]!.page, place);
  await coach.startAll(4);
  for (const person of people) await person.ready();
  for (const person of people) await expect(person.cue).toBeVisible();

  await toolsAndChat(team.P1, team.P4);
  await play(team, twoLocks, onlyWhatIsNeeded);
  expect(watch.faults).toEqual([]);
  if (!WHOLE) return;
  await play(team, suspiciousMail, searchWithoutTitle, sieve);
  await play(team, whoStays, threeTalks, goodQuestions, whoTouchedTheFile, isTheDiplomaReal);
  await play(team, bothLists, theTalks, evidenceCounts, theAiColleague, choice);
  await reveal(team, 'Precies wat wij zoeken.', look);
  await debrief(coach, team, look);
  expect(watch.faults).toEqual([]);
  expect(watch.foreign).toEqual([]);
});
