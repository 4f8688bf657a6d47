import { expect, test, type Page } from '@playwright/test';
import type { Joined } from '../../shared/protocol/http.ts';
import { DEFAULT_LANGUAGE } from '../../shared/text/languages.ts';
import { httpRequest } from '../../server/bots/httpRequest.ts';
import { clean } from '../support/axe.ts';
import { Coach } from '../support/Coach.ts';
import { TestServer } from '../support/server.ts';
import { newPage, type TestBed } from '../support/testBed.ts';
import { Watch } from '../support/Watch.ts';
import { Host } from './takeAlong/Host.ts';

// One computer in a library, several people after each other: nobody gets the own page of somebody else.
test.setTimeout(180_000);

let server: TestServer;
let watch: Watch;
let testBed: TestBed;
test.beforeAll(async ({ browser }) => {
  server = await TestServer.start();
  watch = new Watch(server.url);
  testBed = { browser, server, watch };
});
test.afterAll(() => server.stop());

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const FACES = ['p03', 'p02', 'p07'];

/** A session that has been played; the page of its first person, who keeps it half a year. */
async function keptBy(name: string, session: string): Promise<Page> {
  const host = await Host.open(server.url, session);
  const people: Joined[] = [];
  for (const [nth, one] of [name, 'Kees', 'Anneke'].entries()) {
    const asked = { code: host.code, name: one, portrait: FACES[nth], language: DEFAULT_LANGUAGE };
    people.push((await httpRequest<Joined>(host.url, '/api/join', { body: asked })).body);
  }
  await host.act(await host.start(people.map(person => person.seat)), { type: 'end' });
  const { page } = await newPage(testBed, name);
  await page.goto(`/eigen#t=${people[0]!.token}`);
  await button(page, 'Bewaar mijn pagina een half jaar').click();
  await expect(button(page, 'Bewaar mijn pagina niet langer')).toBeVisible();
  return page;
}

async function deleteSession({ page }: Coach, name: string): Promise<void> {
  await page.goto('/coach');
  await button(page, `Meer over bijeenkomst ${name}`).click();
  await page.getByRole('menuitem', { name: 'Verwijder' }).click();
  await page.getByLabel(`Typ ${name} om zeker te zijn`).fill(name);
  await button(page, 'Verwijder alles').click();
  await expect(page.getByRole('heading', { name })).toHaveCount(0);
}

test('who joins after somebody finds nothing of their page', async () => {
  const page = await keptBy('Ria', 'Maandag');
  const coach = await Coach.signIn(testBed);
  const next = await Host.open(server.url, 'Dinsdag');
  await page.goto(`/m/${next.code.replaceAll(' ', '-')}`);
  await page.getByLabel(/Uw voornaam/).fill('Omar');
  await page
    .getByRole('group', { name: /Kies een gezicht/ })
    .getByRole('radio')
    .nth(4)
    .check({ force: true });
  await button(page, 'Ga naar de wachtkamer').click();
  await expect(title(page, 'Wachtkamer')).toBeVisible();
  watch.whileDown(true); // the open page hears that its session is gone
  await deleteSession(coach, 'Dinsdag');
  await expect(title(page, 'Dank u wel dat u meedeed')).toBeVisible();
  await expect(button(page, 'Naar mijn pagina')).toHaveCount(0);
  await page.goto('/eigen');
  await expect(title(page, 'Wie bent u?')).toBeVisible();
  watch.whileDown(false);
});

test('a page that stays asks whose it is, and forgets its key for who is somebody else', async () => {
  const page = await keptBy('Els', 'Woensdag');
  const coach = await Coach.signIn(testBed);
  watch.whileDown(true); // pages ask for a session that is gone
  await page.goto('/spel');
  await deleteSession(coach, 'Woensdag');
  await expect(title(page, 'Dank u wel dat u meedeed')).toBeVisible();
  await button(page, 'Naar mijn pagina').click();
  await expect(title(page, 'Voor Els')).toBeVisible();

  await page.reload();
  await expect(title(page, 'Bent u Els?')).toBeVisible();
  await clean(page, 'a kept page asks whose it is');
  await button(page, 'Ja, ik ben Els').click();
  await expect(title(page, 'Voor Els')).toBeVisible();

  await page.reload();
  await button(page, 'Nee, ik ben iemand anders').click();
  await expect(title(page, 'Wie bent u?')).toBeVisible();
  await page.reload();
  await expect(title(page, 'Wie bent u?')).toBeVisible();
  watch.whileDown(false);
});

test('“Nee, ik ben iemand anders” on the first page forgets the key as well', async () => {
  const page = await keptBy('Jan', 'Donderdag');
  const key = () => page.evaluate(() => localStorage.getItem('kandidaat.ownPage'));
  expect(await key()).not.toBeNull();
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Bent u Jan?' })).toBeVisible();
  await button(page, 'Nee, ik ben iemand anders').click();
  await expect(page.getByLabel(/Uw voornaam/)).toBeVisible();
  expect(await key()).toBeNull();
});
