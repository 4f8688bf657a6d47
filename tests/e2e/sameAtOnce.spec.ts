import { expect, test, type Locator } from '@playwright/test';
import { Coach } from '../support/Coach.ts';
import { pointer } from '../support/hand.ts';
import { TestServer } from '../support/server.ts';
import { Watch } from '../support/Watch.ts';
import { arrive } from './play/arrive.ts';
import { twoLocks } from './play/morning.ts';
import { teamOf } from './play/team.ts';

let server: TestServer;
test.beforeAll(async () => {
  server = await TestServer.start();
});
test.afterAll(() => server.stop());

const rowOf = (tool: Locator, text: RegExp) => tool.getByRole('group', { name: text });

test('of two colleagues at the same sentence the first one stands, and the other reads who it was', async ({ browser }) => {
  const testBed = { browser, server, watch: new Watch(server.url) };
  const coach = await Coach.signIn(testBed);
  const people = await arrive(testBed, await coach.newSession(), 3, pointer);
  await coach.startAll(3);
  for (const person of people) await person.ready();
  const team = teamOf(people);
  await twoLocks(team); // then the notes are open to all
  const [first, second] = [team.P1, team.P2];
  const [mine, theirs] = [await first.open('Notities van Bas'), await second.open('Notities van Bas')];
  const bin = (tool: Locator, name: string) => rowOf(tool, /vulde elke dag/).getByLabel(name);
  // However slow this machine is, all of this happens at the same moment.
  for (const { page } of [first, second]) {
    await page.clock.install();
    await page.clock.pauseAt(new Date(Date.now() + 60_000));
  }
  await first.hand.choose(bin(mine, 'digitaal'));
  await expect(bin(theirs, 'digitaal')).toBeChecked();
  await second.hand.pick(bin(theirs, 'klantgericht'));
  await expect(second.cue.getByText(`${first.name} veranderde dit net.`)).toBeVisible();
  await expect(bin(theirs, 'digitaal')).toBeChecked();
  // Who did it may think again at once.
  await first.hand.choose(bin(mine, 'plannen'));
  await first.hand.choose(bin(mine, 'samenwerken'));
  await expect(bin(theirs, 'samenwerken')).toBeChecked();
});
