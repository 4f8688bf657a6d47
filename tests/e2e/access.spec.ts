import { expect, test, type Page } from '@playwright/test';
import { clean } from '../support/axe.ts';
import { Coach } from '../support/Coach.ts';
import { pointer } from '../support/hand.ts';
import { newPage, type TestBed } from '../support/testBed.ts';
import type { Person } from '../support/Person.ts';
import { PASSPHRASE, TestServer } from '../support/server.ts';
import { Watch } from '../support/Watch.ts';
import { arrive } from './play/arrive.ts';
import { teamOf } from './play/team.ts';

test.setTimeout(360_000);

const TELEPHONE = { width: 390, height: 844 };

let server: TestServer;
test.beforeAll(async () => {
  server = await TestServer.start();
});
test.afterAll(() => server.stop());

/** Opens a dialog with a button, checks it, and closes it with Escape. */
async function dialog(page: Page, button: string, place: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await clean(page, place);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
}

/** The code field completes words, works by keyboard only, and suggests a correction for a typo. */
async function codeByKeys(page: Page): Promise<void> {
  const code = page.getByRole('combobox', { name: /De code van uw coach/ });
  await code.pressSequentially('soep tro');
  await expect(page.getByRole('option')).toHaveText(['SOEP TROMMEL', 'SOEP TROMPET']);
  await code.press('ArrowDown');
  await expect(page.getByRole('option', { name: 'SOEP TROMMEL', selected: true })).toBeVisible();
  await clean(page, 'words of a code');
  await code.press('ArrowDown');
  await code.press('Enter');
  await expect(code).toHaveValue('SOEP TROMPET ');
  await expect(page.getByRole('option')).toHaveCount(0);
  await code.fill('soep vlah 42');
  await expect(page.getByText('Bedoelt u SOEP VLAG 42?')).toBeVisible();
  await clean(page, 'a slip in a code');
  await page.getByRole('button', { name: 'Ja, SOEP VLAG 42' }).click();
  await expect(code).toHaveValue('SOEP VLAG 42');
}

async function joinPages(testBed: TestBed): Promise<void> {
  const { page } = await newPage(testBed, 'visitor');
  await page.goto('/');
  const go = page.getByRole('button', { name: 'Ga naar de wachtkamer' });
  await expect(go).toBeVisible();
  await clean(page, 'join');
  await go.click();
  await expect(page.getByText('Typ hier de code van uw coach.')).toBeVisible();
  await clean(page, 'join with an error');
  await codeByKeys(page);
  await dialog(page, 'Letters, beeld en geluid', 'settings');
  await dialog(page, 'Hulp', 'help');
  await page.setViewportSize(TELEPHONE);
  await clean(page, 'join on a telephone');
  await page.goto('/over');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await clean(page, 'about');
  await page.goto('/thuis/soep-vlag-427');
  await expect(page.getByRole('heading', { level: 1, name: 'Thuis alvast proberen' })).toBeVisible();
  await clean(page, 'self-check at home');
  await page.getByRole('button', { name: 'Stop met proberen' }).click();
  await expect(page).toHaveURL(/\/m\/soep-vlag-427$/);
  await page.context().close();
}

async function coachSignIn(testBed: TestBed): Promise<void> {
  const { page } = await newPage(testBed, 'other coach');
  await page.goto('/coach');
  await expect(page.getByLabel('Wachtwoord', { exact: true })).toBeVisible();
  await clean(page, 'coach sign-in');
  await page.getByLabel('Wachtwoord', { exact: true }).fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Log in' }).click();
  await expect(page.getByRole('heading', { name: 'Uw bijeenkomsten' })).toBeVisible();
  await clean(page, 'no sessions yet');
  await page.getByRole('button', { name: 'Nieuwe bijeenkomst' }).first().click();
  await expect(page.getByRole('button', { name: 'Maak de bijeenkomst' })).toBeEnabled();
  await clean(page, 'new session');
  await page.context().close();
}

/** Checks the office, everything in the rail, and the panels that open from elsewhere. */
async function everyTool(person: Person): Promise<void> {
  const { page, rail } = person;
  await expect(person.cue).toBeVisible();
  await clean(page, 'the office');
  const places = rail.locator('[data-rail]:not([data-rail=office]) > span:first-of-type');
  const titles = await places.allInnerTexts();
  expect(titles.length, 'programs in the rail').toBeGreaterThan(2);
  for (const title of titles) {
    await person.open(title);
    await clean(page, `program ${title}`);
  }
  await person.toOffice();
  for (const [name, title] of [
    ['Hulp', 'Hulp'],
    ['Wat is er in deze kamer?', 'Wat is er in deze kamer?'],
    [/^Kees/, 'Uw team'],
  ] as const) {
    await page.getByRole('button', { name }).first().click();
    await expect(person.window(title)).toBeVisible();
    await clean(page, `panel ${title}`);
  }
  await person.toOffice();
}

/** Checks a question on both sides: sent, its sentences, and the answer; then a hint. */
async function asking(asker: Person, helper: Person): Promise<void> {
  const window = await asker.open('Inloggen');
  await asker.asksFor(helper);
  const help = helper.page.getByRole('button', { name: `Help ${asker.name}`, exact: true }).first();
  await expect(help).toBeVisible();
  await clean(asker.page, 'a question on its way');
  await clean(helper.page, 'a question comes in');
  await helper.hand.press(help);
  const question = helper.page.locator('[data-ask]');
  await helper.press(question, /16 tekens of meer/);
  await clean(helper.page, 'the question of a colleague');
  await helper.main('Stuur deze zin');
  await expect(question).toBeHidden();
  await expect(window.getByText(`${helper.name} hielp u`)).toBeVisible();
  await asker.press(asker.cue, 'Hint');
  await expect(asker.cue.getByRole('region', { name: /^Hint 1\./ })).toBeVisible();
  await clean(asker.page, 'the answer of a colleague, and a hint');
  await asker.toOffice();
}

/** Two people ask for a break, and then continue. */
async function pause(people: readonly Person[]): Promise<void> {
  const [one, two] = people as [Person, Person];
  for (const person of [one, two]) {
    await person.press(person.page, 'Hulp');
    const help = person.window('Hulp');
    await person.press(help, /^(Vraag om pauze|Ja, ik wil ook pauze)$/);
    if (person === one) await clean(two.page, 'somebody wants a break');
  }
  const goOn = (person: Person) => person.page.getByRole('main').getByRole('button', { name: 'Ik wil verder' }).first();
  await expect(goOn(one)).toBeVisible();
  await clean(one.page, 'a break');
  for (const person of [one, two]) await person.hand.press(goOn(person));
  for (const person of [one, two]) await person.toOffice();
}

/** Checks the most used parts on a phone. */
async function telephone(person: Person): Promise<void> {
  const { page } = person;
  await page.setViewportSize(TELEPHONE);
  await expect(person.rail.getByRole('button', { name: /^Netwerk/ })).toBeVisible();
  await clean(page, 'the office with its programs on a telephone');
  for (const title of ['Netwerk', 'Taken']) {
    await person.open(title);
    await clean(page, `${title} on a telephone`);
  }
  await person.chat();
  await clean(page, 'team and chat on a telephone');
}

test('axe finds no violations on any page, from the link to the end of the hour', async ({ browser }) => {
  const watch = new Watch(server.url);
  const testBed = { browser, server, watch };
  await test.step('before joining', () => joinPages(testBed));
  await test.step('signing in', () => coachSignIn(testBed));
  const coach = await Coach.signIn(testBed);
  const people = await arrive(testBed, await coach.newSession(), 3, pointer);
  const team = teamOf(people);
  const first = people[0]!;

  await expect(first.page.locator('main li b')).toHaveCount(3); // everybody is in
  await clean(first.page, 'lobby');
  await dialog(first.page, 'Letters, beeld en geluid', 'settings in the lobby');
  await first.press(first.page, 'Ga oefenen');
  await expect(first.page.getByRole('heading', { level: 1, name: 'Oefenbureau' })).toBeVisible();
  await clean(first.page, 'practice desk');
  await expect(coach.page.getByText('3 mensen zijn er')).toBeVisible();
  await clean(coach.page, 'welcome with people');
  await coach.startAll(3, () => clean(coach.page, 'teams'));

  await expect(first.page.getByRole('heading', { name: 'Uw opdracht' })).toBeVisible();
  await clean(first.page, 'briefing');
  for (const person of people) await person.ready();
  await test.step('every program', () => everyTool(first));
  await test.step('asking', () => asking(team.P2, team.P3));
  await test.step('pause', () => pause(people));
  await test.step('telephone', () => telephone(first));

  await clean(coach.page, 'coach, while they play');
  await coach.page.setViewportSize(TELEPHONE);
  await clean(coach.page, 'coach, while they play, on a telephone');
  await coach.page.getByRole('button', { name: 'Bijeenkomsten' }).click();
  await expect(coach.page.getByRole('heading', { name: 'Uw bijeenkomsten' })).toBeVisible();
  await clean(coach.page, 'sessions on a telephone');

  await server.clock({ advanceMs: 60 * 60_000 });
  await expect(team.P1.page.getByRole('dialog')).toBeVisible();
  await clean(team.P1.page, 'the hour is over');
  expect(watch.faults).toEqual([]);
  expect(watch.foreign).toEqual([]);
});
