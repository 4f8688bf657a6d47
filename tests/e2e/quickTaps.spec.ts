import { expect, test } from '@playwright/test';
import { Coach } from '../support/Coach.ts';
import { pointer } from '../support/hand.ts';
import { TestServer } from '../support/server.ts';
import { Watch } from '../support/Watch.ts';
import type { Person } from '../support/Person.ts';
import { arrive } from './play/arrive.ts';
import { teamOf } from './play/team.ts';

let server: TestServer;
test.beforeAll(async () => {
  server = await TestServer.start();
});
test.afterAll(() => server.stop());

test('a colleague who taps three sentences at once, on a line that is slow, sends all three', async ({ browser }) => {
  const testBed = { browser, server, watch: new Watch(server.url) };
  const coach = await Coach.signIn(testBed);
  const people = await arrive(testBed, await coach.newSession(), 3, pointer);
  await coach.startAll(3);
  for (const person of people) await person.ready();
  const team = teamOf(people);
  const [asker, helper] = [team.P3, team.P1];
  await slow(helper);
  const search = await asker.open('Netwerk');
  await asker.asksFor(helper);
  await helper.hand.press(helper.page.getByRole('button', { name: `Help ${asker.name}`, exact: true }).first());
  const sentences = helper.page.locator('[data-ask] li button');
  await expect(sentences.nth(2)).toBeVisible();
  const tapped = (await sentences.allInnerTexts()).slice(0, 3);
  for (const at of [0, 1, 2]) await sentences.nth(at).click({ force: true }); // nothing is waited for in between
  await helper.main(/^Stuur/);
  for (const text of tapped) await expect(search.getByText(text, { exact: false })).toBeVisible();
});

const LATE_MS = 600;

/** From now on everything that this person's page sends is under way for a while. */
const slow = ({ page }: Person): Promise<void> =>
  page.evaluate(late => {
    const { send } = WebSocket.prototype;
    WebSocket.prototype.send = function (data) {
      const kept = ArrayBuffer.isView(data) ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength).slice() : data;
      setTimeout(() => send.call(this, kept), late);
    };
  }, LATE_MS);
