import { expect, test, type Page } from '@playwright/test';
import { Coach } from '../support/Coach.ts';
import { pointer } from '../support/hand.ts';
import { TestServer } from '../support/server.ts';
import type { TestBed } from '../support/testBed.ts';
import { Watch } from '../support/Watch.ts';
import { arrive } from './play/arrive.ts';

let server: TestServer;
test.beforeAll(async () => {
  server = await TestServer.start();
});
test.afterAll(() => server.stop());

const note = (page: Page) => page.getByRole('main').getByText('De coach is begonnen.', { exact: false });

/** What the server has of this person's answers before the game. */
const answers = (page: Page): Promise<Record<string, unknown>> =>
  page.evaluate(async () => {
    const { token } = JSON.parse(localStorage.getItem('kandidaat.seat')!) as { token: string };
    const answer = await fetch('/api/own/statements', { headers: { authorization: `Bearer ${token}` } });
    return ((await answer.json()) as { mine: { before: Record<string, unknown> } }).mine.before;
  });

test('whoever is busy in the waiting room when the coach starts reads what happened, what is kept, and what next', async ({
  browser,
}) => {
  const testBed: TestBed = { browser, server, watch: new Watch(server.url) };
  const coach = await Coach.signIn(testBed);
  const [ria, kees, anneke, joseph] = await arrive(testBed, await coach.newSession(), 4, pointer);
  await ria!.press(ria!.page, 'Begin');
  const form = ria!.page.getByRole('dialog');
  await ria!.choose(form, /^klopt$/);
  await ria!.press(form, 'Verder');
  await expect(form.getByText('Uitspraak 2 van 7').first()).toBeAttached();
  await kees!.press(kees!.page, 'Ga oefenen');
  await anneke!.press(anneke!.page, 'Verander mijn naam of gezicht');
  await ria!.choose(form, 'klopt een beetje'); // and at that moment the coach starts
  await coach.startAll(4);

  await expect(note(ria!.page)).toHaveText(
    'De coach is begonnen. Uw antwoorden zijn bewaard. De andere uitspraken hoeft u niet meer in te vullen. Lees hier rustig verder.',
  );
  const kept = Object.values(await answers(ria!.page));
  expect(kept).toHaveLength(2);
  expect(kept).toEqual(expect.arrayContaining([3, 4]));
  await expect(note(kees!.page)).toContainText('U hoeft niet verder te oefenen');
  await expect(note(anneke!.page)).toContainText('Uw naam en uw gezicht bleven zoals ze waren.');
  await expect(joseph!.page.getByRole('heading', { level: 1, name: 'Uw opdracht' })).toBeVisible();
  await expect(note(joseph!.page)).toHaveCount(0); // just waited

  await ria!.press(ria!.page, 'Gelezen');
  await expect(note(ria!.page)).toHaveCount(0);
  for (const person of [ria!, kees!, anneke!, joseph!]) await person.ready();
  await expect(kees!.office).toBeVisible();
  await expect(kees!.page.getByText('U hoeft niet verder te oefenen', { exact: false })).toHaveCount(0); // said once
  expect(testBed.watch.faults).toEqual([]);
});

test('an answer that did not reach the server is not called kept', async ({ browser }) => {
  const testBed: TestBed = { browser, server, watch: new Watch(server.url) };
  const coach = await Coach.signIn(testBed);
  const [ria] = await arrive(testBed, await coach.newSession(), 3, pointer);
  await ria!.page.route('**/api/own/statements', route =>
    route.request().method() === 'POST' ? route.abort() : route.continue(),
  );
  await ria!.press(ria!.page, 'Begin');
  await ria!.page.getByRole('dialog').getByLabel('klopt', { exact: true }).locator('xpath=ancestor::label').click();
  await expect(ria!.page.getByText('Dit is nog niet bewaard.', { exact: false })).toBeVisible();
  await coach.startAll(3);
  await expect(note(ria!.page)).toContainText('Uw laatste antwoord is niet bewaard. Dat geeft niet');
});
