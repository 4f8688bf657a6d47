import { expect, test, type Page } from '@playwright/test';
import { BotCoach } from '../../server/bots/BotCoach.ts';
import { httpRequest } from '../../server/bots/httpRequest.ts';
import type { Joined } from '../../shared/protocol/http.ts';
import { PASSPHRASE, TestServer } from '../support/server.ts';
import { newPage } from '../support/testBed.ts';
import { Watch } from '../support/Watch.ts';

test.setTimeout(120_000);

let server: TestServer;
let opener: BotCoach;
let teams: string[];
test.beforeAll(async () => {
  server = await TestServer.start();
  opener = await BotCoach.open(server.url, PASSPHRASE, 'de-lege-stoel', 60);
  const seats: string[] = [];
  for (const name of ['Ria', 'Jan', 'Els', 'Kees', 'Wim', 'Joke']) {
    const body = { code: opener.session.code, name, portrait: 'p01', language: 'nl' };
    seats.push((await httpRequest<Joined>(server.url, '/api/join', { body })).body.seat);
  }
  teams = await opener.makeTeams([seats.slice(0, 3), seats.slice(3)]);
  await opener.start();
});
test.afterAll(async () => {
  await opener.leave();
  await server.stop();
});

const signIn = async (page: Page): Promise<void> => {
  await page.getByLabel('Wachtwoord', { exact: true }).fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Log in' }).click();
};

test('a link to a team asks who signs in and leads there; Back stays in the session, a reload keeps the place', async ({
  browser,
}) => {
  const { page, context } = await newPage({ browser, server, watch: new Watch(server.url) }, 'coach');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const root = `/coach/${opener.session.id}`;
  const [first, second] = teams as [string, string];
  const name = (id: string) => opener.view.teams.find(team => team.id === id)!.name;
  const title = (id: string) => page.locator('#team-title').filter({ hasText: name(id) });
  const at = (path: string) => expect(page).toHaveURL(`${server.url}${root}${path}`);

  await page.goto(`${root}/team/${first}/logboek`); // as a colleague gets it
  await signIn(page);
  await expect(title(first)).toBeVisible();
  await expect(page.getByRole('tab', { name: 'Logboek' })).toHaveAttribute('aria-selected', 'true');

  await page.getByRole('tab', { name: 'Mensen' }).click();
  await at(`/team/${first}/mensen`);
  await page
    .getByRole('navigation', { name: 'Uw teams' })
    .getByRole('button', { name: name(second).replace(/^team /i, '') })
    .click();
  await expect(title(second)).toBeVisible();
  await page.getByRole('button', { name: 'Antwoorden', exact: true }).click();
  await at(`/team/${second}/antwoorden`);
  await page.getByRole('button', { name: /Welkom/ }).click();
  await at('/welkom');

  await page.reload();
  await expect(page.getByRole('button', { name: /Welkom/ })).toHaveAttribute('aria-current', 'page');
  await page.goBack();
  await at(`/team/${second}/antwoorden`);
  await page.goBack();
  await expect(title(second)).toBeVisible();
  await page.goBack();
  await at(`/team/${first}/mensen`);
  await expect(page.getByRole('tab', { name: 'Mensen' })).toHaveAttribute('aria-selected', 'true');
  await page.goForward();
  await expect(title(second)).toBeVisible();

  await page.getByRole('button', { name: 'Kopieer link voor een collega' }).click();
  await expect(page.getByRole('status').getByText(/is gekopieerd/)).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${server.url}${root}/team/${second}`);
  await page.getByRole('button', { name: 'Alle teams' }).click();
  await at('/spel');
  await context.close();
});
