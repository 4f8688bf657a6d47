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
