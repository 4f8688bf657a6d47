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
  await dialog(page, 'Meer', 'settings');
  await dialog(page, 'Hulp', 'help');
  await page.setViewportSize(TELEPHONE);
  await clean(page, 'join on a telephone');
  await page.goto('/over');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await clean(page, 'about');
  await page.context().close();
}

async function coachSignIn(testBed: TestBed): Promise<void> {
  const { page } = await newPage(testBed, 'other coach');
  await page.goto('/coach');
  await expect(page.getByLabel('Wachtzin', { exact: true })).toBeVisible();
  await clean(page, 'coach sign-in');
  await page.getByLabel('Wachtzin', { exact: true }).fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Log in' }).click();
  await expect(page.getByRole('heading', { name: 'Uw bijeenkomsten' })).toBeVisible();
  await clean(page, 'no sessions yet');
  await page.getByRole('button', { name: 'Nieuwe bijeenkomst' }).first().click();
  await expect(page.getByRole('button', { name: 'Maak de bijeenkomst' })).toBeEnabled();
  await clean(page, 'new session');
  await page.context().close();
}

/** Checks the office, every window of the dock, and the panels that open from elsewhere. */
async function everyWindow(person: Person): Promise<void> {
  const { page, dock } = person;
  await expect(person.strip).toBeVisible();
  await clean(page, 'the office');
  const tools = dock.getByRole('button').filter({ hasNotText: /^Meer/ }); // with long words some lie behind "Meer"
  const titles = await tools.locator('> span:first-of-type').allInnerTexts();
  expect(titles.length, 'tools in the dock').toBeGreaterThan(2);
  const button = (name: string | RegExp) => page.getByRole('button', { name }).first();
  for (const title of titles) {
    await person.open(title);
    await clean(page, `window ${title}`);
    await person.close(title);
  }
  for (const [name, title] of [
    ['Hulp', 'Hulp'],
    [/^Berichten/, 'Berichten'],
    ['Wat is er in deze kamer?', 'Wat is er in deze kamer?'],
    [/^Kees/, 'Uw team'],
  ] as const) {
    await button(name).click();
    await expect(person.window(title)).toBeVisible();
    await clean(page, `panel ${title}`);
    await person.close(title);
  }
}

/** Checks a question on both sides: sent, its card with sentences, and the answer. */
async function asking(asker: Person, helper: Person): Promise<void> {
  const window = await asker.open('Inloggen');
  await asker.press(window, new RegExp(`^Vraag het aan .*\\(${helper.name}\\)`));
  await helper.press(helper.strip, 'Bekijk de vraag');
  const card = helper.page.getByRole('region', { name: `${asker.name} heeft een vraag` });
  await expect(card).toBeVisible();
  await clean(asker.page, 'a question on its way');
  await clean(helper.page, 'the question of a colleague');
  await helper.press(card, /16 tekens of meer/);
  await expect(card.getByText('Uw zin is verstuurd.', { exact: false })).toBeVisible();
  await clean(helper.page, 'a question that is answered');
  await helper.press(card, 'Klaar, sluit de vraag');
  await expect(card).toBeHidden();
  await expect(window.getByText(`${helper.name} hielp u`)).toBeVisible();
  await asker.hand.press(window.getByRole('button', { name: 'Vraag een hint' }).first());
  await expect(window.getByRole('list', { name: 'Hints' })).toBeVisible();
  await clean(asker.page, 'the answer of a colleague, and a hint');
  await asker.close('Inloggen');
}

/** Two people ask for a break, and then continue. */
async function pause(people: readonly Person[]): Promise<void> {
  const [one, two] = people as [Person, Person];
  for (const person of [one, two]) {
    await person.press(person.page, 'Hulp');
    const help = person.window('Hulp');
    await person.press(help, /^(Vraag om|Ik wil ook) pauze$/);
    if (person === one) await clean(two.page, 'somebody wants a break');
  }
  const goOn = (person: Person) => person.page.getByRole('main').getByRole('button', { name: 'Ik wil verder' }).first();
  await expect(goOn(one)).toBeVisible();
  await clean(one.page, 'a break');
  for (const person of [one, two]) await person.hand.press(goOn(person));
  for (const person of [one, two]) await person.close('Hulp');
}

/** Checks the most used parts on a phone. */
async function telephone(person: Person): Promise<void> {
  const { page } = person;
  await page.setViewportSize(TELEPHONE);
  const desk = person.dock.getByRole('button', { name: /^Bureau/ });
  await expect(desk).toBeVisible();
  await clean(page, 'the office and the strip on a telephone');
  await desk.click();
  await expect(person.window('Op uw bureau')).toBeVisible();
  await clean(page, 'the desk on a telephone');
  await person.press(person.window('Op uw bureau'), /^Netwerk/);
  await expect(person.window('Netwerk')).toBeVisible();
  await clean(page, 'a tool on a telephone');
  for (const title of ['Teamchat', 'Taken']) {
    await person.open(title);
    await clean(page, `${title} on a telephone`);
  }
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

  await expect(first.page.getByText('Er zijn 3 mensen.')).toBeVisible();
  await clean(first.page, 'lobby');
  await dialog(first.page, 'Beeld en geluid', 'settings in the lobby');
  await first.press(first.page, 'Ga oefenen');
  await expect(first.page.getByRole('heading', { level: 1, name: 'Oefenbureau' })).toBeVisible();
  await clean(first.page, 'practice desk');
  await expect(coach.page.getByText('3 mensen zijn er')).toBeVisible();
  await clean(coach.page, 'welcome with people');
  await coach.startAll(3, () => clean(coach.page, 'teams'));

  await expect(first.page.getByRole('heading', { name: 'Uw opdracht' })).toBeVisible();
  await clean(first.page, 'briefing');
  for (const person of people) await person.ready();
  await test.step('every window', () => everyWindow(first));
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
