import { expect, test, type Locator, type Page } from '@playwright/test';
import { clean } from '../support/axe.ts';
import { Coach } from '../support/Coach.ts';
import { keyboard, pointer } from '../support/hand.ts';
import { newPage, type TestBed } from '../support/testBed.ts';
import { Person } from '../support/Person.ts';
import { TestServer } from '../support/server.ts';
import { Watch } from '../support/Watch.ts';

test.setTimeout(360_000);

const PHRASE = 'kwast-lente-emmer-brug';
const NAMES = ['Ria', 'Kees', 'Anneke'];

let server: TestServer;
test.beforeAll(async () => {
  server = await TestServer.start();
});
test.afterAll(() => server.stop());

const title = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });
const button = (place: Page | Locator, name: string | RegExp) => place.getByRole('button', { name });

/** The first coach invites a colleague, who opens the link, chooses a pass phrase, and can later sign in by name. */
async function invite(testBed: TestBed, { page }: Coach): Promise<Page> {
  await page.getByRole('link', { name: 'Account' }).click();
  await page.getByLabel('Naam van uw collega').fill('Ans');
  await button(page, 'Maak een link').click();
  const link = await page.getByLabel('Link voor Ans').inputValue();
  await clean(page, 'account');

  const { page: hers } = await newPage(testBed, 'Ans');
  await hers.goto(link);
  await expect(title(hers, 'Welkom, Ans')).toBeVisible();
  expect(hers.url(), 'the secret has left the address bar').not.toContain('#');
  await clean(hers, 'invitation');
  await button(hers, 'Bewaar en ga verder').click();
  await expect(hers.getByText('tot u minstens 16 tekens heeft', { exact: false })).toBeVisible();
  await hers.getByLabel('Uw nieuwe wachtwoord').fill(PHRASE);
  await button(hers, 'Bewaar en ga verder').click();
  await expect(title(hers, 'Uw bijeenkomsten')).toBeVisible();

  await hers.getByRole('link', { name: 'Account' }).click();
  await button(hers, 'Uitloggen').click();
  await hers.getByLabel('Uw naam').fill('ans');
  await hers.getByLabel('Wachtwoord', { exact: true }).fill(PHRASE);
  await button(hers, 'Log in').click();
  await expect(title(hers, 'Uw bijeenkomsten')).toBeVisible();
  return hers;
}

/** Plans a session with custom choices, by keyboard only. */
async function plan({ page }: Coach): Promise<void> {
  await page.goto('/coach/nieuw');
  await expect(title(page, 'Nieuwe bijeenkomst')).toBeVisible();
  await clean(page, 'new session');
  const keys = keyboard(page);
  await keys.type(page.getByLabel('Naam van de bijeenkomst'), 'Dinsdag');
  await keys.type(page.getByLabel('Groep', { exact: true }), 'Almere');
  await keys.press(button(page, 'Meer keuzes'));
  await keys.press(button(page, 'Korter'));
  await expect(page.getByText('Dit past alleen bij teams van vijf.')).toBeVisible();
  await keys.choose(page.getByRole('radio', { name: /^Vier mensen/ }));
  await expect(page.getByText('60 minuten', { exact: true })).toBeVisible();
  await keys.press(page.getByRole('switch', { name: /^Notities van Bas/ }));
  await expect(page.getByText('Eén taak weggelaten')).toBeVisible();
  await clean(page, 'all choices');
  await keys.press(button(page, 'Maak de bijeenkomst'));
  await expect(page.getByText(/^[A-Z]+ [A-Z]+ \d{3}$/).first()).toBeVisible();
}

const more = async (page: Page, name: string, act: string) => {
  await button(page, `Meer over bijeenkomst ${name}`).click();
  await page.getByRole('menuitem', { name: act }).click();
};

/** Copies the session to another day, shares it with the colleague, and deletes the first by typing its name. */
async function copyAndShare({ page }: Coach, hers: Page): Promise<void> {
  await page.goto('/coach');
  await expect(page.getByRole('heading', { name: 'Dinsdag' })).toBeVisible();
  await clean(page, 'sessions');
  await more(page, 'Dinsdag', 'Maak nog zo’n bijeenkomst');
  const name = page.getByLabel('Naam van de bijeenkomst');
  await expect(page.getByLabel('Groep', { exact: true })).toHaveValue('Almere');
  await expect(page.getByRole('switch', { name: /^Notities van Bas/ })).not.toBeChecked();
  await name.fill('Woensdag');
  await button(page, 'Maak de bijeenkomst').click();
  await expect(page.getByText(/^[A-Z]+ [A-Z]+ \d{3}$/).first()).toBeVisible();
  await page.goto('/coach');

  await more(page, 'Woensdag', 'Deel met een collega of een gast');
  await page.getByRole('switch', { name: 'Ans' }).click();
  await expect(page.getByRole('switch', { name: 'Ans' })).toBeChecked();
  await clean(page, 'sharing');
  await page.keyboard.press('Escape');
  await expect(page.getByText('Gedeeld met Ans')).toBeVisible();
  await hers.reload();
  await expect(hers.getByText('Gedeeld door Coach')).toBeVisible();
  await expect(hers.getByRole('heading', { name: 'Dinsdag' })).toHaveCount(0);

  await more(page, 'Dinsdag', 'Verwijder');
  const sure = button(page, 'Verwijder alles');
  await page.getByLabel('Typ Dinsdag om zeker te zijn').fill('Woensdag');
  await sure.click({ force: true });
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.getByLabel('Typ Dinsdag om zeker te zijn').fill('dinsdag');
  await sure.click();
  await expect(page.getByRole('heading', { name: 'Dinsdag' })).toHaveCount(0);
}

/** Three people join; the coach sees who hears nothing, on the coach's page and not on the shared screen. */
async function welcome(testBed: TestBed, { page }: Coach): Promise<Person[]> {
  await page.getByRole('link', { name: 'Open bijeenkomst Woensdag' }).click();
  const code = await page
    .getByText(/^[A-Z]+ [A-Z]+ \d{3}$/)
    .first()
    .innerText();
  const people: Person[] = [];
  for (const [face, name] of NAMES.entries()) {
    const person = await Person.join(testBed, { code, name, face, hand: pointer });
    people.push(person);
    await button(person.page, 'Speel een geluid').click();
    await person.page.getByRole('button', { name: name === 'Kees' ? 'Nee' : 'Ja', exact: true }).click();
    // What works is not spoken of; how fast the internet is here is not what this is about.
    await expect(person.page.getByText('Wij meten hoe snel uw internet is.')).toHaveCount(0);
    const measured = name === 'Kees' ? /^U hoort nog geen geluid\.$/ : /^(Ja, alles werkt\.|Uw internet is traag\.)$/;
    await expect(person.page.getByText(measured)).toBeVisible();
    if (face === 0) await expect(page.getByRole('heading', { name: 'Er is nog maar één persoon. Wat nu?' })).toBeVisible();
  }
  await clean(people[1]!.page, 'waiting room with checks');
  const unheard = page.getByRole('listitem').filter({ hasText: 'Hoort geen geluid: 1' });
  await expect(unheard).toContainText('Kees');
  await button(page, 'Toon iedereen').click();
  const kees = page.getByRole('listitem').filter({ hasText: 'Kees' }).first();
  await expect(kees).toContainText(/Vraag of dit lukt: .*geluid/);
  await expect(page.getByRole('heading', { name: 'Wat nu?' })).toHaveCount(0);
  await clean(page, 'welcome');
  await button(page, 'Nog niet klaar').click();
  return people;
}

/** In a list of people Tab enters the list, arrows select a person, and Tab moves to that person's buttons. */
async function reachPerson(page: Page, list: Locator, name: string, target: Locator): Promise<void> {
  const has = (place: Locator) => place.evaluate(element => element.contains(document.activeElement));
  const until = async (key: string, there: () => Promise<boolean>) => {
    for (let presses = 0; !(await there()); presses++) {
      expect(presses, `presses of ${key}`).toBeLessThan(40);
      await page.keyboard.press(key);
    }
  };
  await until('Tab', () => has(list));
  await until('ArrowDown', () => has(list.getByRole('row', { name })));
  await until('Tab', () => has(target));
}
async function fromMore(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: 'Meer', exact: true }).click();
  await page.getByRole('menuitem', { name: item }).click();
}
const rows = (place: Locator) => place.getByRole('row');

/** Makes teams with a wish and one click, moves a person by keyboard and back by dragging, sets roles, and starts. */
async function makeTeams({ page }: Coach, people: readonly Person[]): Promise<void> {
  await fromMore(page, 'Wensen');
  await button(page, 'Geef een wens op').click();
  await page.getByLabel('Wie?', { exact: true }).selectOption('Ria');
  await page.getByLabel('En wie?').selectOption('Kees');
  await button(page, 'Bewaar de wens').click();
  await expect(page.getByText('Ria en Kees samen', { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await button(page, 'Maak teams').click();
  const first = page.getByRole('region', { name: /^Team \w/ }).first();
  await expect(rows(first)).toHaveCount(3);
  await fromMore(page, 'Maak een leeg team');
  const second = page.getByRole('region', { name: /^Team \w/ }).nth(1);
  const name = (await second.getAttribute('aria-label'))!;

  await reachPerson(page, first.getByRole('grid'), 'Anneke', button(page, 'Meer over Anneke'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: `Naar ${name}` })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(rows(second)).toHaveCount(1);
  await expect(button(page, 'Meer over Anneke'), 'the focus goes along').toBeFocused();
  await expect(first.getByText('nog te klein', { exact: false })).toBeVisible();
  await clean(page, 'teams');

  await rows(second)
    .first()
    .dragTo(first.getByRole('grid'), { sourcePosition: { x: 20, y: 24 } }); // by the shape of the role: the name opens a menu
  await expect(rows(first)).toHaveCount(3);
  await expect(rows(first).first()).toContainText('Zoeker');
  const last = await rows(first).last().getAttribute('data-key');
  await rows(first)
    .last()
    .getByRole('button', { name: /^Meer over/ })
    .click();
  await page.getByRole('menuitem', { name: 'Wordt Zoeker' }).click();
  await expect(rows(first).first()).toHaveAttribute('data-key', last!);

  await button(page, 'Start alle teams').click();
  const sure = page.getByRole('dialog').getByRole('button', { name: /^Start/ });
  await sure.click();
  for (const person of people) await expect(person.page.getByRole('button', { name: 'Ik ben er klaar voor' })).toBeVisible();
}

test('a coach invites a colleague, plans, shares, welcomes and starts a group', async ({ browser }) => {
  const watch = new Watch(server.url);
  const testBed = { browser, server, watch };
  const coach = await Coach.signIn(testBed);
  const hers = await invite(testBed, coach);
  await plan(coach);
  await copyAndShare(coach, hers);
  const people = await welcome(testBed, coach);
  await makeTeams(coach, people);
  expect(watch.faults).toEqual([]);
  expect(watch.foreign).toEqual([]);
});

test('the pages that a coach can read beforehand pass the checks, and need no sign-in where they should not', async ({
  browser,
}) => {
  const watch = new Watch(server.url);
  const { page } = await newPage({ browser, server, watch }, 'visitor');
  await page.goto('/coach/gids');
  await expect(title(page, 'Gids voor de coach')).toBeVisible();
  await clean(page, 'guide');
  const coach = await Coach.signIn({ browser, server, watch });
  await coach.page.goto('/coach/verhaal/de-lege-stoel');
  await expect(title(coach.page, 'De lege stoel')).toBeVisible();
  await button(coach.page, /^Rekenen:/).click();
  await expect(coach.page.getByRole('heading', { level: 3 }).first()).toBeVisible();
  await clean(coach.page, 'level');
  expect(watch.faults).toEqual([]);
});
