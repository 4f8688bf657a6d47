import { expect, test, type Page } from '@playwright/test';
import { clean } from '../support/axe.ts';
import { TestServer } from '../support/server.ts';
import { Watch } from '../support/Watch.ts';
import { threeTeams, type ThreeTeams } from './desk/threeTeams.ts';

test.setTimeout(360_000);
test.describe.configure({ mode: 'serial' });

let server: TestServer;
let desk: ThreeTeams;
let coach: Page;
let watch: Watch;
test.beforeAll(async ({ browser }) => {
  server = await TestServer.start();
  watch = new Watch(server.url);
  desk = await threeTeams({ browser, server, watch });
  ({ coach } = desk);
});
test.afterAll(async () => {
  await desk?.end();
  await server.stop();
});

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first();
const press = (page: Page, name: string | RegExp) => button(page, name).click();
const inDialog = (name: string | RegExp) => coach.getByRole('dialog').getByRole('button', { name }).first().click();
const tab = (name: string | RegExp) => coach.getByRole('tab', { name }).click();
/** From "Meer" of a person or of the team. */
async function more(of: string, what: string | RegExp) {
  await press(coach, `Meer voor ${of}`);
  await coach.getByRole('menuitem', { name: what }).click();
}
async function sees(page: Page, text: string | RegExp) {
  await expect(page.getByText(text).first()).toBeVisible();
}
const ownTeam = () => coach.locator('article').filter({ hasText: 'Anneke' }).getByRole('button').first();

test('all teams stand on one page, with their people, time and tasks', async () => {
  await expect(coach.locator('article')).toHaveCount(3);
  const tile = coach.locator('article').filter({ hasText: 'Anneke' });
  await expect(tile.getByText('Ria, bezig')).toHaveCount(1);
  await expect(tile.getByText('0 van', { exact: false })).toHaveCount(1);
  await expect(coach.locator('article').filter({ hasText: 'Bram' }).getByText('Tijd')).toBeVisible();
  await clean(coach, 'all teams');
});

test('a hand goes up, is claimed, answered and lowered, and only that person is told who comes', async () => {
  const { ria, kees } = desk.people;
  await press(ria.page, 'Hand omhoog');
  const need = coach.locator('[data-need="hand"]').filter({ hasText: 'Ria' });
  await expect(need).toBeVisible();
  await need.getByRole('button', { name: /^Ik kom eraan/ }).click();
  await sees(ria.page, /komt eraan/);
  await expect(kees.page.getByText(/komt eraan/)).toHaveCount(0);
  await need.getByRole('button', { name: /Bericht/ }).click();
  await coach.getByLabel('Uw bericht').fill('Ik ben er bijna.');
  await coach.getByRole('switch', { name: /geluidje/ }).click();
  await inDialog('Stuur');
  await sees(ria.page, 'Ik ben er bijna.');
  await need.getByRole('button', { name: /^Hand van Ria gezien/ }).click();
  await expect(button(ria.page, 'Hand omhoog')).toBeVisible();
  await coach.mouse.move(10, 10);
});

test('what was put off comes back when asked, also after a reload', async () => {
  const { anneke } = desk.people;
  await press(anneke.page, 'Hand omhoog');
  const need = coach.locator('[data-need="hand"]');
  await need.getByRole('button', { name: /^Straks/ }).click();
  await coach.mouse.move(10, 10);
  await expect(need).toHaveCount(0);
  await coach.reload();
  await coach.getByRole('heading', { name: 'Heeft u nodig' }).waitFor();
  await expect(coach.locator('[data-need="hand"]')).toHaveCount(0);
  await press(coach, /haal terug/);
  await expect(coach.locator('[data-need="hand"]')).toHaveCount(1);
  await press(anneke.page, 'Hand omlaag');
  await coach.mouse.move(10, 10);
  await expect(coach.locator('[data-need="hand"]')).toHaveCount(0);
});

test('words, compliments, a break and time reach the team, and no other', async () => {
  const { ria, kees } = desk.people;
  await ownTeam().click();
  await press(coach, /^Compliment$/);
  await inDialog('Goed gevonden.');
  await sees(ria.page, 'Goed gevonden.');
  await sees(kees.page, 'Goed gevonden.');
  await press(coach, /^Compliment$/);
  await coach.getByLabel('Of in uw eigen woorden').fill('Wat fijn samen.');
  await inDialog('Stuur');
  await sees(ria.page, 'Wat fijn samen.');
  await press(coach, /^Pauze$/);
  await sees(ria.page, 'Even pauze');
  await press(coach, /^Ga door$/);
  await expect(ria.page.getByText('De klok staat stil.', { exact: false }).first()).toBeHidden();
  await press(coach, /^5 minuten erbij$/);
  await sees(coach, /5 minuten erbij voor/);
  const team = (await coach.locator('#team-title').innerText()).trim();
  await more(team, '5 minuten eraf');
  await sees(ria.page, 'Er gaan 5 minuten af.');
  await coach.getByRole('button', { name: 'Aan tafel' }).last().click();
  await sees(kees.page, 'Kom even aan tafel.');
});

test('a hint is read before it is sent, prepared or in own words, and stands with its task', async () => {
  const { ria } = desk.people;
  await press(coach, 'Geef een hint');
  const dialog = coach.getByRole('dialog');
  const first = dialog.getByRole('listitem').first();
  await expect(first).toContainText('Hint 1.');
  await first.getByRole('button', { name: /^Stuur/ }).click();
  await expect(dialog).toBeHidden();
  await sees(ria.page, /De coach geeft (u )?een hint/);
  await press(coach, 'Geef een hint');
  await expect(coach.getByRole('dialog').getByText('gegeven').first()).toBeVisible();
  await coach.getByLabel('Of in uw eigen woorden').fill('Kijk eens wie de mail stuurde.');
  await coach.getByRole('dialog').getByRole('button', { name: 'Stuur', exact: true }).click();
  await sees(ria.page, /Kijk eens wie de mail stuurde|De coach geeft/);
});

test('a task is skipped, taken back, solved and opened again', async () => {
  const { ria } = desk.people;
  await press(coach, 'Sla deze taak over');
  await inDialog('Sla over');
  await sees(ria.page, 'Dit deel slaan wij over');
  await press(coach, 'Maak ongedaan');
  await sees(ria.page, /draait dat terug/);
  await press(coach, /^Los op$/);
  await inDialog('Los op');
  await sees(ria.page, 'De coach lost dit deel op');
  await press(coach, 'Open weer');
  await inDialog('Open weer');
  await sees(ria.page, 'U mag dit deel nog een keer doen');
});

test('roles are swapped and given away, and the people are told', async () => {
  const { ria, kees } = desk.people;
  await tab('Mensen');
  await clean(coach, 'people of a team');
  await more('Ria', 'Ruil van rol');
  await coach.getByRole('dialog').getByRole('button', { name: /^Kees/ }).click();
  await sees(kees.page, /wisselt van taken/);
  await more('Ria', 'Geef taken aan een ander');
  await coach
    .getByRole('dialog')
    .getByRole('button', { name: /^Anneke/ })
    .click();
  await sees(ria.page, /Uw taken zijn nu bij Anneke/);
});

test('looking along shows what the person sees, and the person is told; nothing in it can be reached', async () => {
  const { kees } = desk.people;
  await press(kees.page, 'Taken');
  await coach.getByRole('button', { name: /^Kijk mee: Kees/ }).click();
  await sees(kees.page, 'De coach kijkt met u mee');
  const frame = coach.frameLocator('iframe');
  await expect(frame.getByRole('heading', { name: 'Taken', includeHidden: true }).first()).toBeAttached();
  await expect(frame.getByText('De coach kijkt met u mee').first()).toBeAttached();
  expect(await coach.locator('iframe').evaluate(one => (one as HTMLElement).inert && one.getAttribute('aria-hidden'))).toBe(
    'true',
  );
  await press(kees.page, 'Kantoor');
  await expect(frame.getByRole('heading', { name: 'Taken', includeHidden: true })).toHaveCount(0);
  await press(coach, 'Stop met meekijken');
  await expect(kees.page.getByText('De coach kijkt met u mee')).toHaveCount(0);
});

test('a line of the chat is read and taken away for everybody', async () => {
  const { ria, kees } = desk.people;
  await press(ria.page, /Teamchat/);
  await ria.page.getByRole('textbox').last().fill('Dit is niet aardig.');
  await ria.page.keyboard.press('Enter');
  await tab(/Chat/);
  await sees(coach, 'Dit is niet aardig.');
  await press(kees.page, /Teamchat/);
  await sees(kees.page, 'Dit is niet aardig.');
  await press(coach, /^Haal weg: Ria/);
  await inDialog('Haal weg');
  await expect(kees.page.getByText('Dit is niet aardig.')).toHaveCount(0);
});

test('board and log tell what happened, and what coaches did', async () => {
  await tab('Bord');
  await tab('Logboek');
  await press(coach, 'Van coaches');
  await expect(coach.getByRole('tabpanel').getByRole('listitem').first()).toBeVisible();
  await clean(coach, 'log of a team');
});

test('a seat is handed out by link, a coach plays along, and the team begins again', async () => {
  const { ria } = desk.people;
  await tab('Mensen');
  await more('Kees', 'Speel mee op deze plek');
  await inDialog('Ga meespelen');
  await expect(coach.getByRole('dialog').getByRole('link', { name: /Open de plek/ })).toHaveAttribute('href', /\/spel#/);
  await inDialog('Sluit');
  await more('Anneke', 'Link naar deze plek');
  await inDialog('Maak de link');
  await expect(coach.getByLabel('De link')).toHaveValue(/\/spel#/);
  await inDialog('Sluit');
  const team = (await coach.locator('#team-title').innerText()).trim();
  await more(team, 'Opnieuw beginnen');
  await inDialog('Begin opnieuw');
  await sees(ria.page, /Het team begint opnieuw/);
});

test('all teams at once: a message, a break, and the end; the reveal and the talk follow on the same page', async () => {
  const { ria } = desk.people;
  await press(coach, 'Bericht aan allen');
  await coach.getByLabel('Uw bericht').fill('Nog even volhouden.');
  await inDialog('Stuur');
  await sees(ria.page, 'Nog even volhouden.');
  await press(coach, 'Pauze voor allen');
  await sees(ria.page, 'Even pauze');
  await press(coach, 'Ga door met allen');
  await press(coach, 'Alle teams');
  await expect(coach.locator('article')).toHaveCount(3);
  expect(watch.faults).toEqual([]);
});
