import { expect, test, type Page } from '@playwright/test';
import type { Joined } from '../../shared/protocol/http.ts';
import { DEFAULT_LANGUAGE } from '../../shared/text/languages.ts';
import { httpRequest } from '../../server/bots/httpRequest.ts';
import { clean } from '../support/axe.ts';
import { Coach } from '../support/Coach.ts';
import { PASSPHRASE, TestServer } from '../support/server.ts';
import { Watch } from '../support/Watch.ts';
import { Host } from './takeAlong/Host.ts';

// A note that could not be saved is not lost: not by leaving the page, not by a sign-in that ended.
test.setTimeout(120_000);

let server: TestServer;
test.beforeAll(async () => {
  server = await TestServer.start();
});
test.afterAll(() => server.stop());

const field = (page: Page) => page.getByLabel('Aantekening voor het gesprek met Ria');
const cameBack = (page: Page) => page.getByText('Dit typte u hier eerder.', { exact: false });
const saved = (page: Page) => page.getByText('Uw aantekening is bewaard');

test('what a coach typed without a line, or while the sign-in ended, comes back and is saved', async ({ browser }) => {
  const watch = new Watch(server.url);
  const host = await Host.open(server.url, 'Werkcafé');
  const asked = { code: host.code, name: 'Ria', portrait: 'p03', language: DEFAULT_LANGUAGE };
  const { body: ria } = await httpRequest<Joined>(host.url, '/api/join', { body: asked });
  const headers = { authorization: `Bearer ${ria.token}`, 'content-type': 'application/json', origin: host.url };
  await fetch(`${host.url}/api/own/share`, { method: 'PUT', headers, body: JSON.stringify({ on: true }) });
  const { page } = await Coach.signIn({ browser, server, watch });
  const plans = `/coach/${host.session}/plannen`;
  await page.goto(plans);
  watch.whileDown(true);

  await test.step('without a line: the browser asks before it closes the page, another page is one press away', async () => {
    await page.route(/\/notes\//, route => route.abort());
    await field(page).fill('Bel het Leerwerkloket.');
    await expect(page.getByText('Dit is nog niet bewaard.', { exact: false })).toBeVisible();
    const asks = page.waitForEvent('dialog');
    await page.close({ runBeforeUnload: true });
    const dialog = await asks;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
    await page.getByRole('link', { name: 'Terug naar de bijeenkomst' }).click();
    await expect(field(page)).toHaveCount(0);
    await page.unroute(/\/notes\//);
    await page.goBack();
    await expect(field(page)).toHaveValue('Bel het Leerwerkloket.');
    await expect(cameBack(page)).toBeVisible();
    await expect(saved(page)).toBeVisible();
    await clean(page, 'a note came back');
    await page.reload();
    await expect(field(page)).toHaveValue('Bel het Leerwerkloket.');
    await expect(cameBack(page)).toHaveCount(0);
  });

  await test.step('a sign-in that ends takes nothing along', async () => {
    await page.context().clearCookies();
    await field(page).fill('Bel maandag.');
    await page.getByLabel('Wachtwoord', { exact: true }).fill(PASSPHRASE);
    await page.getByRole('button', { name: 'Log in' }).click();
    await expect(field(page)).toHaveValue('Bel maandag.');
    await expect(cameBack(page)).toBeVisible();
    await expect(saved(page)).toBeVisible();
  });
});
