import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import type { Joined } from '../../shared/protocol/http.ts';
import { web } from '../../server/bots/web.ts';
import { clean } from '../support/axe.ts';
import { Coach } from '../support/Coach.ts';
import { newPage, type House } from '../support/house.ts';
import { TestServer } from '../support/server.ts';
import { Watch } from '../support/Watch.ts';
import { aloneBot, botTeam } from './takeAlong/botTeam.ts';
import { CoachLine } from './takeAlong/CoachLine.ts';

test.setTimeout(300_000);

let server: TestServer;
test.beforeAll(async () => {
  server = await TestServer.start();
});
test.afterAll(() => server.stop());

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
const title = (page: Page) => page.getByRole('heading', { level: 1 });

async function arrive(house: House, coach: CoachLine, name: string, portrait: string) {
  const asked = { code: coach.session.code, name, portrait, language: 'nl' };
  const { body } = await web<Joined>(coach.url, '/api/join', { body: asked });
  const { page } = await newPage(house, name);
  await page.goto(`/spel#t=${body.token}`);
  await expect(title(page)).toHaveText('Wachtkamer');
  return { page, seat: body.seat, token: body.token };
}

/** Seven statements, one at a time; each tap is kept. */
async function answerAll(page: Page, answer: string, group = 'Hoe is dit nu voor u?'): Promise<void> {
  for (let nth = 1; nth <= 7; nth++) {
    await expect(page.getByText(`Zin ${nth} van 7`).first()).toBeAttached();
    await page.getByRole('group', { name: group }).getByText(answer, { exact: true }).click();
    await button(page, nth < 7 ? 'Verder' : 'Klaar').click();
  }
}

/** A file that the page hands over, as it lies on the disk. */
async function download(page: Page, name: string): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent('download'), button(page, name).click()]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

test('what people say, see together and take along holds from the waiting room to the day after', async ({ browser }) => {
  const watch = new Watch(server.url);
  const house: House = { browser, server, watch };
  const coach = await CoachLine.open(server.url);
  const ria = await arrive(house, coach, 'Ria', 'p03');
  const omar = await arrive(house, coach, 'Omar', 'p07');
  await omar.page.setViewportSize({ width: 390, height: 844 });

  await test.step('before: seven statements, kept at each tap', async () => {
    const { page } = ria;
    await button(page, 'Begin').click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await clean(page, 'statements before');
    await answerAll(page, 'niet zo');
    await expect(page.getByText('Ingevuld. Dank u wel.')).toBeVisible();
    await page.reload();
    await expect(page.getByText('Ingevuld. Dank u wel.')).toBeVisible();
  });

  const fast = await botTeam(coach);
  const third = await aloneBot(coach);
  const team = await coach.team([ria.seat, omar.seat, third.seat]);

  await test.step('the game: "En u?" is one line and one tap', async () => {
    for (const { page } of [ria, omar]) await button(page, 'Ik ben er klaar voor').click();
    const { page } = ria;
    await expect(page.getByRole('region', { name: 'Wat moet ik nu doen?' })).toBeVisible();
    await coach.act(team, { type: 'puzzle.solve', puzzle: 'P1' });
    const line = page.getByRole('region', { name: 'En u?' });
    await expect(line).toBeVisible();
    await clean(page, 'game with "En u?"');
    await button(page, 'Wil ik leren').click();
    await expect(line).toBeHidden();
    await omar.page.getByRole('region', { name: 'En u?' }).getByRole('button', { name: 'Sla over' }).click();
    await coach.act(team, { type: 'end' });
  });

  await test.step('the reveal', async () => {
    for (const { page } of [ria, omar]) {
      const last = button(page, 'Naar het gesprek');
      while (!(await last.isVisible())) await button(page, 'Verder').click();
      await last.click();
    }
    await expect(title(ria.page)).toHaveText('Veilig begin');
    third.stop();
  });

  await test.step('six phases on every screen in step, each to be looked at alone', async () => {
    const { page } = ria;
    await clean(page, 'safe');
    await coach.act(team, { type: 'debrief.goTo', step: 1 });
    for (const one of [ria, omar]) await expect(title(one.page)).toHaveText('Hoe voelt u zich?');
    await button(page, 'trots').click();
    await expect(page.getByText('U koos: trots.', { exact: false })).toBeVisible();
    await clean(page, 'feelings');

    await button(omar.page, /Wat nu\?/).click();
    await expect(omar.page.getByText('U kijkt nu zelf bij stap 7', { exact: false })).toBeVisible();
    await coach.act(team, { type: 'debrief.goTo', step: 2 });
    for (const one of [ria, omar]) await expect(title(one.page)).toHaveText('Wat gebeurde er?');
    await expect(page.getByText('1 keer, uw kaart')).toBeVisible();
    await button(page, 'Kijk het spel terug').click();
    const slider = page.getByRole('slider', { name: 'Moment in het spel' });
    await slider.press('End');
    await expect(slider).not.toHaveAttribute('aria-valuetext', 'Het begin');
    await expect(page.getByRole('heading', { name: 'Wie was waar?' })).toBeVisible();
    await clean(page, 'happened, with the game looked back at');
    await clean(omar.page, 'happened on a phone');

    await coach.act(team, { type: 'debrief.goTo', step: 3 });
    await expect(title(page)).toHaveText('Wat ontdekte u?');
    await clean(page, 'discovered');

    await coach.act(team, { type: 'debrief.goTo', step: 4 });
    await expect(title(page)).toHaveText('En uw eigen leven?');
    const mail = page.getByRole('group', { name: 'veilig mailen' });
    await expect(mail.getByRole('radio', { name: 'Wil ik leren' })).toBeChecked();
    await page.getByRole('switch', { name: /Laat mijn keuzes zien/ }).click();
    await expect(omar.page.getByRole('heading', { name: 'Wat de groep liet zien' })).toBeVisible();
    await clean(page, 'life');

    await coach.act(team, { type: 'debrief.goTo', step: 5 });
    await expect(title(page)).toHaveText('Wat als?');
    await clean(page, 'what if');
    await coach.act(team, { type: 'debrief.goTo', step: 6 });
  });

  await test.step('after: one step, kept while one types, and the statements with a look back', async () => {
    const { page } = ria;
    await expect(title(page)).toHaveText('Wat nu?');
    await page.getByLabel('Mijn stap', { exact: true }).fill('Ik bel Anna van de woongroep.');
    await page.getByLabel('Wanneer?').fill('2026-12-01');
    await page.getByLabel('Wie vraagt ernaar?').fill('Omar');
    await expect(page.getByText('Alles is bewaard')).toBeVisible();
    const day = await download(page, 'Zet in mijn agenda');
    expect(day.bytes.toString()).toContain('Ik bel Anna');
    await button(page, 'Begin').click();
    await expect(page.getByRole('group', { name: 'Hoe was dit vóór vandaag?' })).toBeVisible();
    await clean(page, 'next, with the statements');
    await answerAll(page, 'wel');
    await expect(page.getByText('Ingevuld. Dank u wel.')).toBeVisible();
    await coach.act(team, { type: 'close' });
    await expect(title(page)).toHaveText('Tot ziens');
    await clean(page, 'closed');
  });

  await test.step('the own page: plan and certificate on paper, with the name as typed', async () => {
    const { page } = ria;
    await button(page, 'Naar mijn pagina').click();
    await expect(title(page)).toHaveText('Voor Ria');
    await expect(page.getByLabel('Mijn stap', { exact: true })).toHaveValue('Ik bel Anna van de woongroep.');
    await clean(page, 'own page');
    await button(page, 'Bekijk mijn bewijs').click();
    await page.getByLabel('Mijn naam op papier').fill('Łukasz Yıldız');
    await expect(page.getByRole('article')).toContainText('Łukasz Yıldız');
    await clean(page, 'certificate');
    const certificate = await download(page, 'Maak een PDF');
    expect(certificate.name).toBe('bewijs-van-deelname.pdf');
    expect(certificate.bytes.subarray(0, 5).toString()).toBe('%PDF-');
    await button(page, 'Terug naar mijn pagina').click();
    await button(page, 'Bekijk mijn plan op papier').click();
    await expect(page.getByRole('article')).toContainText('1 december 2026');
    await expect(page.getByRole('article')).toContainText('Łukasz Yıldız');
    await clean(page, 'plan on paper');
    const plan = await download(page, 'Maak een PDF');
    expect(plan.bytes.subarray(0, 5).toString()).toBe('%PDF-');
    await button(page, 'Terug naar mijn pagina').click();
  });

  await test.step('contact cards: only between those who both give one', async () => {
    await omar.page.goto('/eigen');
    await expect(title(omar.page)).toHaveText('Voor Omar');
    await clean(omar.page, 'own page on a phone');
    await ria.page.getByLabel('Mijn kaartje').fill('ria@post.example');
    await button(ria.page, 'Geef mijn kaartje').click();
    await expect(ria.page.getByText('Er ligt nog geen ander kaartje.')).toBeVisible();
    await expect(omar.page.getByText('ria@post.example')).toHaveCount(0);
    await omar.page.getByLabel('Mijn kaartje').fill('06 12 34 56 78');
    await button(omar.page, 'Geef mijn kaartje').click();
    await expect(omar.page.getByText('ria@post.example')).toBeVisible();
  });

  await test.step('my data: seen, and gone when I say so', async () => {
    const { page } = omar;
    await button(page, 'Bekijk wat er staat').click();
    await expect(page.getByRole('dialog').getByText('06 12 34 56 78')).toBeVisible();
    await clean(page, 'own data');
    await page.keyboard.press('Escape');
    await button(page, 'Wis alles van mij').click();
    await button(page, 'Ja, wis alles').click();
    await expect(title(page)).toHaveText('Alles is gewist');
    await ria.page.reload();
    await expect(ria.page.getByText('06 12 34 56 78')).toHaveCount(0);
    await ria.page.goto('/privacy');
    await expect(title(ria.page)).toHaveText('Wat wij bewaren en waarom');
    await clean(ria.page, 'privacy');
  });

  await test.step('the coach reads the report of both teams', async () => {
    const result = await fast.played;
    expect(result.reached, result.open.join()).toBe(true);
    const { page } = await Coach.signIn(house);
    await page.goto(`/coach/${coach.session.id}/verslag`);
    await expect(page.getByRole('heading', { name: 'Werkcafé' })).toBeVisible();
    await expect(page.getByText('Gesprekshulp, geen beoordeling', { exact: false }).first()).toBeVisible();
    await expect(page.getByText('Te weinig deelnemers voor een conclusie', { exact: false }).first()).toBeVisible();
    await clean(page, 'report');
    await page.goto('/coach/overzicht');
    await expect(title(page)).toHaveText('Over al uw bijeenkomsten');
    await clean(page, 'overview');
  });

  await coach.leave();
  expect(watch.faults).toEqual([]);
  expect(watch.foreign).toEqual([]);
});
