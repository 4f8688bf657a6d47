import { expect, test, type Page } from '@playwright/test';
import { TestServer } from '../support/server.ts';
import { newPage, type TestBed } from '../support/testBed.ts';
import { Watch } from '../support/Watch.ts';
import { coachActs, sees } from './coach/coachActs.ts';
import { threeTeams, type ThreeTeams } from './coach/threeTeams.ts';

test.setTimeout(360_000);
test.describe.configure({ mode: 'serial' });
test.skip(!process.env.E2E_WHOLE, 'rare acts of a coach: only in `npm run test:whole`');

let testBed: TestBed;
let session: ThreeTeams;
let coach: Page;
let act: ReturnType<typeof coachActs>;
let team: string;
test.beforeAll(async ({ browser }) => {
  const server = await TestServer.start();
  testBed = { browser, server, watch: new Watch(server.url) };
  session = await threeTeams(testBed);
  ({ coach } = session);
  act = coachActs(coach);
  team = await act.nameOf('Anneke');
});
test.afterAll(async () => {
  await session?.end();
  await testBed?.server.stop();
});

test('a seat can be handed over by link: the device that opens it has the seat, and the old screen says so', async () => {
  const { kees } = session.people;
  await act.withPerson('Kees', 'Link naar deze plek');
  await act.inDialog('Maak de link');
  const link = await coach.getByRole('textbox', { name: 'De link' }).inputValue();
  await act.inDialog('Sluit');
  const { page } = await newPage(testBed, 'another device');
  await page.goto(link);
  await expect(page.getByRole('navigation', { name: 'Gereedschap' })).toBeVisible();
  await sees(kees.page, 'U doet mee op een ander apparaat');
});

test('a coach can play along in a seat, in a separate tab, and the others see that', async () => {
  const opened = coach.waitForEvent('popup');
  await act.withPerson('Ria', 'Speel mee op deze plek');
  await act.inDialog('Speel mee');
  const beside = await opened;
  await expect(beside.getByRole('navigation', { name: 'Gereedschap' })).toBeVisible();
  await coach.getByRole('button', { name: team }).first().click();
  await act.tab('Mensen');
  await expect(coach.getByRole('row').filter({ hasText: 'Ria' }).getByText('een coach speelt mee')).toBeVisible();
  await beside.close();
});

test('a team can be set back to before a solved task', async () => {
  const { ria } = session.people;
  await act.tab('Taken');
  await act.press(/^Los deze taak op$/);
  await act.inDialog('Los deze taak op');
  await act.press('Terug tot vóór deze taak');
  await act.inDialog('Begin opnieuw');
  await sees(ria.page, /Het team gaat terug naar/);
  await expect(coach.getByRole('tabpanel').getByRole('button', { name: 'Geef een hint' })).toBeVisible();
});

test('a person can be moved to another team, play on there, and be removed from the session', async () => {
  const { anneke } = session.people;
  await act.press('Alle teams');
  const other = await act.nameOf('Bram');
  await act.withPerson('Anneke', 'Naar een ander team', other);
  await expect(act.tile('Bram').getByRole('button', { name: /^Anneke, / })).toBeVisible();
  await sees(anneke.page, 'Bram');
  await act.withPerson('Anneke', 'Verwijder uit de bijeenkomst');
  await act.inDialog('Verwijder uit de bijeenkomst');
  await sees(anneke.page, 'U bent niet meer in deze bijeenkomst');
  await expect(coach.getByRole('button', { name: /^Anneke, / })).toHaveCount(0);
});

test('a game can be ended, and the same page leads to the reveal and the debrief', async () => {
  const { ria } = session.people;
  await coach.getByRole('button', { name: team }).first().click();
  await act.withTeam(team, 'Stop het spel');
  await act.inDialog('Stop het spel');
  await expect(ria.page.getByRole('navigation', { name: 'Gereedschap' })).toHaveCount(0);
  await coach
    .getByRole('button', { name: /Nagesprek/ })
    .first()
    .click();
  await sees(coach, team);
  expect(testBed.watch.faults).toEqual([]);
});
