import { expect, test, type Page } from '@playwright/test';
import { Coach } from '../support/Coach.ts';
import { pointer } from '../support/hand.ts';
import { Person } from '../support/Person.ts';
import { TestServer } from '../support/server.ts';
import { newPage, type TestBed } from '../support/testBed.ts';
import { Watch } from '../support/Watch.ts';

let server: TestServer;
test.beforeAll(async () => {
  server = await TestServer.start();
});
test.afterAll(() => server.stop());

const faces = (page: Page) => page.getByRole('group', { name: /Kies een gezicht/ }).getByRole('radio');
const join = (page: Page) => page.getByRole('button', { name: 'Ga naar de wachtkamer' }).click();
const lobby = (page: Page) => page.getByRole('heading', { level: 1, name: 'Wachtkamer' });

test('a face belongs to one person: others see that it is taken, and of two at once the second chooses again', async ({
  browser,
}) => {
  const testBed: TestBed = { browser, server, watch: new Watch(server.url) };
  const coach = await Coach.signIn(testBed);
  const code = await coach.newSession();
  const link = `/m/${code.replaceAll(' ', '-')}`;
  const { page } = await newPage(testBed, 'Kees');
  await page.goto(link);
  await page.getByLabel(/Uw voornaam/).fill('Kees');
  await faces(page).nth(4).locator('xpath=ancestor::label').click();
  await expect(page.getByText('Goed: deze code klopt.')).toBeVisible();
  await expect(page.getByText('bezet', { exact: true })).toHaveCount(0);

  await Person.join(testBed, { code, name: 'Ria', face: 4, hand: pointer }); // just before him
  testBed.watch.whileDown(true); // a refusal, which the browser reports
  await join(page);
  await expect(page.getByText('Iemand anders koos dit gezicht net iets eerder.', { exact: false })).toBeVisible();
  testBed.watch.whileDown(false);
  await expect(page.getByLabel(/Uw voornaam/)).toHaveValue('Kees');
  await expect(page.getByText('bezet', { exact: true })).toBeVisible();
  await expect(faces(page).nth(4)).toHaveAccessibleName(/Bezet: iemand anders heeft dit gezicht/);
  await expect(faces(page).nth(4)).toBeDisabled();
  await expect(faces(page).nth(4)).not.toBeChecked();
  await faces(page).nth(4).locator('xpath=ancestor::label').click({ force: true }); // neither by mouse
  await expect(faces(page).nth(4)).not.toBeChecked();
  await faces(page).nth(3).focus(); // nor by keys, which go on past it
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await expect(faces(page).nth(4)).toBeFocused();
  await expect(faces(page).nth(4)).not.toBeChecked();
  await page.keyboard.press('ArrowRight');
  await expect(faces(page).nth(5)).toBeChecked();
  await join(page);
  await expect(lobby(page)).toBeVisible();

  await page.getByRole('button', { name: 'Verander mijn naam of gezicht' }).click();
  const mine = page.getByRole('group', { name: 'Uw gezicht voor vandaag' }).getByRole('radio');
  await expect(mine.nth(5)).toBeChecked();
  await expect(mine.nth(4)).toBeDisabled(); // hers
  expect(testBed.watch.faults).toEqual([]);

  const { page: late } = await newPage(testBed, 'Anneke');
  await late.goto(link);
  await expect(late.getByText('bezet', { exact: true })).toHaveCount(2);
});

test('somebody who comes back on this device is asked by their own face and keeps it', async ({ browser }) => {
  const testBed: TestBed = { browser, server, watch: new Watch(server.url) };
  const coach = await Coach.signIn(testBed);
  const code = await coach.newSession();
  const { page } = await Person.join(testBed, { code, name: 'Ria', face: 4, hand: pointer });
  await page.getByRole('button', { name: 'Verander mijn naam of gezicht' }).click();
  const mine = page.getByRole('group', { name: 'Uw gezicht voor vandaag' }).getByRole('radio');
  await mine.nth(7).locator('xpath=ancestor::label').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Klaar' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.goto(`/m/${code.replaceAll(' ', '-')}`);
  await expect(page.getByRole('heading', { name: 'Bent u Ria?' })).toBeVisible();
  await expect(page.locator('main img[src*="/people/p08-"]')).toBeVisible();
  await page.getByRole('button', { name: 'Ja, ik ben Ria' }).click();
  await expect(lobby(page)).toBeVisible();
  await expect(page.locator('main img[src*="/people/p08-"]').first()).toBeVisible();
});
