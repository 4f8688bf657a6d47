import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import type { Joined } from '../../shared/protocol/http.ts';
import { DEFAULT_LANGUAGE } from '../../shared/text/languages.ts';
import { httpRequest } from '../../server/bots/httpRequest.ts';
import { clean } from '../support/axe.ts';
import { Coach } from '../support/Coach.ts';
import { standsOn } from '../support/paper.ts';
import { TestServer } from '../support/server.ts';
import { newPage, type TestBed } from '../support/testBed.ts';
import { Watch } from '../support/Watch.ts';
import { Host } from './takeAlong/Host.ts';

// The own page after the day: the plan is shared with the coach, and the page is kept when the session is deleted.
test.setTimeout(300_000);

let server: TestServer;
test.beforeAll(async () => {
  server = await TestServer.start();
});
test.afterAll(() => server.stop());

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
const step = (page: Page) => page.getByRole('textbox', { name: 'Mijn stap', exact: true });

async function ownPageOf(testBed: TestBed, host: Host, name: string, portrait: string): Promise<{ page: Page; seat: string }> {
  const asked = { code: host.code, name, portrait, language: DEFAULT_LANGUAGE };
  const { body } = await httpRequest<Joined>(host.url, '/api/join', { body: asked });
  const { page } = await newPage(testBed, name);
  await page.goto(`/eigen#t=${body.token}`);
  await expect(page.getByRole('heading', { level: 1, name: `Voor ${name}` })).toBeVisible();
  return { page, seat: body.seat };
}

test('a plan is shared with the coach and taken back, and a page is kept after its session is deleted', async ({ browser }) => {
  const watch = new Watch(server.url);
  const testBed: TestBed = { browser, server, watch };
  const host = await Host.open(server.url, 'Werkcafé');
  const people = [];
  for (const [name, face] of [
    ['Ria', 'p03'],
    ['Omar', 'p02'],
    ['Els', 'p07'],
  ] as const)
    people.push(await ownPageOf(testBed, host, name, face));
  const [ria, omar] = people as [(typeof people)[0], (typeof people)[0], (typeof people)[0]];
  const team = await host.start(people.map(person => person.seat));
  await host.act(team, { type: 'end' });
  const coach = await Coach.signIn(testBed);
  const plans = `/coach/${host.session}/plannen`;

  await test.step('nothing is shared until one press, which says before what the coach will see', async () => {
    await ria.page.reload();
    await step(ria.page).fill('Ik bel Anna van de bakkerij.');
    await expect(ria.page.getByText('Alles is bewaard')).toBeVisible();
    await coach.page.goto(plans);
    await expect(coach.page.getByRole('heading', { name: 'Nog niemand deelt een plan' })).toBeVisible();
    await clean(coach.page, 'shared plans, nobody shares');
    await expect(ria.page.getByText('Delen hoeft niet', { exact: false })).toBeVisible();
    await button(ria.page, 'Deel mijn plan met mijn coach').press('Enter');
    await expect(ria.page.getByText('Uw coach kan uw plan nu zien.', { exact: false }).first()).toBeVisible();
    await clean(ria.page, 'own page, shared');
  });

  const card = coach.page.getByRole('listitem').filter({ has: coach.page.getByRole('heading', { name: 'Ria' }) });
  await test.step('the coach’s open page shows the plan as it is now', async () => {
    await expect(card.getByText('Ik bel Anna van de bakkerij.')).toBeVisible({ timeout: 15_000 });
    await step(ria.page).fill('Ik ga bij Anna langs.');
    await expect(card.getByText('Ik ga bij Anna langs.')).toBeVisible({ timeout: 15_000 });
    await clean(coach.page, 'shared plans');
  });

  await test.step('a note is saved while one types; of two who write at once nobody loses a word', async () => {
    const { page: other } = await Coach.signIn(testBed); // the same coach on another device
    await other.goto(plans);
    const field = (page: Page) => page.getByLabel('Aantekening voor het gesprek met Ria');
    await expect(field(other)).toBeVisible();
    watch.whileDown(true);
    await other.route(/\/plans\?/, route => route.abort()); // it does not hear what the first one writes
    await field(coach.page).fill('Vraag naar de cursus.');
    await expect(coach.page.getByText('Uw aantekening is bewaard')).toBeVisible();
    await field(other).fill('Bel in de ochtend.');
    await expect(other.getByRole('alert')).toContainText('Vraag naar de cursus.');
    await clean(other, 'two coaches wrote at once');
    await button(other, 'Zet beide teksten onder elkaar').click();
    await expect(field(other)).toHaveValue('Vraag naar de cursus.\n\nBel in de ochtend.');
    await expect(other.getByText('Uw aantekening is bewaard')).toBeVisible();
    await expect(field(coach.page)).toHaveValue('Vraag naar de cursus.\n\nBel in de ochtend.', { timeout: 15_000 });
    await field(other).fill('Alleen dit.'); // and leaves at once
    await other.goto('about:blank');
    watch.whileDown(false);
    await expect(field(coach.page)).toHaveValue('Alleen dit.', { timeout: 15_000 });
    await other.close();
  });

  await test.step('“Deel mijn plan niet meer” takes the plan from the coach’s open page; the person reads the note', async () => {
    await button(ria.page, 'Deel mijn plan niet meer').click();
    await expect(card.getByText('Ria deelt het plan niet meer.', { exact: false })).toBeVisible({ timeout: 15_000 });
    await expect(coach.page.getByText('Ik ga bij Anna langs.')).toHaveCount(0);
    await expect(ria.page.getByText('Uw coach ziet uw plan niet meer.', { exact: false }).first()).toBeVisible();
    await ria.page.reload();
    await expect(ria.page.getByRole('region', { name: 'Uw coach schreef u iets' }).getByText('Alleen dit.')).toBeVisible();
    await button(ria.page, 'Bekijk wat wij van mij bewaren').click();
    await expect(ria.page.getByRole('dialog').getByText('Alleen dit.')).toBeVisible();
    await ria.page.keyboard.press('Escape');
  });

  await test.step('one press keeps the page; the coach who deletes the session reads that such pages stay, and not how few', async () => {
    await button(ria.page, 'Bewaar mijn pagina een half jaar').press('Enter');
    await expect(ria.page.getByText(/^Uw pagina blijft staan tot/).first()).toBeVisible();
    await clean(ria.page, 'own page, to be kept');
    const { page } = coach;
    await page.goto('/coach');
    await button(page, 'Meer over bijeenkomst Werkcafé').click();
    await page.getByRole('menuitem', { name: 'Verwijder' }).click();
    await expect(page.getByRole('dialog')).toContainText('behalve eigen pagina’s die mensen langer bewaren');
    await expect(page.getByRole('dialog')).not.toContainText('1 persoon'); // so few are not counted
    await clean(page, 'a session with a kept page, to be deleted');
    await page.getByLabel('Typ Werkcafé om zeker te zijn').fill('Werkcafé');
    await button(page, 'Verwijder alles').click();
    await expect(page.getByRole('heading', { name: 'Werkcafé' })).toHaveCount(0);
  });

  await test.step('her page is there, works, and is gone when she says so; that of the others is gone', async () => {
    const { page } = ria;
    watch.whileDown(true); // the pages that were open hear that their session is gone
    await page.goto('/eigen');
    await expect(page.getByText('De bijeenkomst zelf is verwijderd.', { exact: false })).toBeVisible();
    await clean(page, 'a kept page');
    await step(page).fill('Ik begin maandag.');
    await expect(page.getByText('Alles is bewaard')).toBeVisible();
    await page.reload();
    await expect(step(page)).toHaveValue('Ik begin maandag.');
    await button(page, 'Bekijk mijn plan op papier').click();
    const [file] = await Promise.all([page.waitForEvent('download'), button(page, 'Maak een PDF').click()]);
    standsOn(await readFile(await file.path()), 'Mijn plan', 'Ik begin maandag.');
    await button(page, 'Terug naar mijn pagina').click();
    await expect(button(page, 'Deel mijn plan met mijn coach')).toHaveCount(0);
    await omar.page.reload();
    await expect(omar.page.getByRole('heading', { name: 'Deze pagina is er niet meer' })).toBeVisible();
    await page.goto('/privacy');
    await expect(page.getByText('U bewaart alleen uw eigen pagina', { exact: false })).toBeVisible();
    await clean(page, 'privacy, of a kept page');
    await page.goto('/eigen');
    for (const act of ['Verwijder mijn pagina nu', 'Ja, verwijder alles']) await button(page, act).click();
    await expect(page.getByRole('heading', { name: 'Uw pagina is verwijderd' })).toBeVisible();
    await page.goto('/eigen');
    await expect(page.getByRole('heading', { name: 'Wie bent u?' })).toBeVisible();
  });
  expect(watch.foreign).toEqual([]);
});
