import { expect, test, type Locator, type Page, type Route } from '@playwright/test';
import type { SessionSummary } from '../../shared/protocol/hosting.ts';
import { DEFAULT_LANGUAGE } from '../../shared/text/languages.ts';
import { clean } from '../support/axe.ts';
import { Coach } from '../support/Coach.ts';
import { keyboard, pointer } from '../support/hand.ts';
import { newPage, type TestBed } from '../support/testBed.ts';
import { TestServer } from '../support/server.ts';
import { Watch } from '../support/Watch.ts';

test.setTimeout(240_000);

let server: TestServer;
test.beforeAll(async () => {
  server = await TestServer.start();
});
test.afterAll(() => server.stop());

const button = (place: Page | Locator, name: string | RegExp) => place.getByRole('button', { name });
const title = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name });
const article = (page: Page) => page.locator('article').first();

/** Sends a request like a page of that coach would. */
function ask<T>(page: Page, method: string, path: string, body?: unknown): Promise<T> {
  return page.evaluate(
    async ([how, where, what]) => {
      const init: RequestInit = { method: how };
      if (what !== undefined)
        Object.assign(init, { headers: { 'content-type': 'application/json' }, body: JSON.stringify(what) });
      return (await fetch(`/api${where}`, init)).json() as Promise<T>;
    },
    [method, path, body] as const,
  );
}

/** From an empty page to a team of bots that plays, by keyboard only. */
async function rehearseByKeys({ page }: Coach): Promise<string> {
  const keys = keyboard(page);
  await keys.press(button(page, 'Nieuwe bijeenkomst').first());
  await keys.choose(page.getByRole('radio', { name: /^Zelf oefenen/ }));
  await keys.press(button(page, 'Maak de bijeenkomst'));
  await expect(heading(page, 'Zelf oefenen')).toBeVisible();
  await expect(page.getByRole('banner').getByText('Oefening', { exact: true })).toBeVisible();
  await clean(page, 'rehearsal');
  await keys.choose(page.getByRole('radio', { name: 'Zoals mensen' }));
  await keys.press(page.getByRole('switch', { name: /loopt vast/ }));
  await keys.press(button(page, 'Laat de oefenspelers binnen'));
  await expect(page.getByText('5 mensen zijn er')).toBeAttached();
  await keys.press(button(page, 'Toon iedereen'));
  await expect(page.getByText('Oefenspeler: een programma dat meedoet')).toHaveCount(5);
  await keys.press(button(page, 'Maak teams'));
  await keys.press(button(page, 'Start alle teams'));
  await expect(article(page)).toBeVisible();
  return new URL(page.url()).pathname.split('/')[2]!;
}

/** The answers during the game: the team's progress with each, and one press to go back. */
async function lookUpAnswers({ page }: Coach): Promise<void> {
  await button(page, 'Antwoorden').click();
  const sheet = page.getByRole('region', { name: 'Antwoordblad' });
  const tasks = sheet.getByRole('navigation', { name: 'Taken, en hoe ver de teams zijn' });
  await expect(tasks.getByRole('button', { name: /nu te doen$/ }).first()).toBeVisible();
  await clean(page, 'answers during play');
  await tasks
    .getByRole('button', { name: /later$/ })
    .first()
    .click();
  await expect(sheet.getByText('Deze taak komt later.')).toBeVisible();
  await expect(heading(page, 'Zo lost het team het op')).toBeVisible();
  await expect(heading(page, 'Hier is hulp nodig'), 'who needs the coach stays in sight').toBeVisible();
  await page.reload();
  await expect(sheet, 'also after a reload').toBeVisible();
  await button(sheet, 'Terug naar alle teams').click();
  await expect(sheet).toHaveCount(0);
}

/** A guest sees the same teams, without controls that would change them. */
async function guestLooks(testBed: TestBed, coach: Coach, session: string): Promise<Page> {
  const { link } = await ask<{ link: string }>(coach.page, 'POST', `/sessions/${session}/observer`, {});
  const { page } = await newPage(testBed, 'guest');
  await page.goto(link);
  await expect(page.getByText('U kijkt alleen mee', { exact: false })).toBeVisible();
  expect(page.url(), 'the secret has left the address bar').not.toContain('#');
  await expect(article(page)).toBeVisible();
  for (const act of ['Antwoorden', 'Pauze voor iedereen', 'Bericht aan iedereen']) await expect(button(page, act)).toHaveCount(0);
  await clean(page, 'guest: all teams');
  await button(article(page), /^Bekijk/).click();
  await expect(page.getByRole('tab', { name: 'Taken' })).toBeVisible();
  for (const act of ['Pauze', 'Compliment', 'Geef een hint']) await expect(button(page, act)).toHaveCount(0);
  await clean(page, 'guest: one team');
  return page;
}

/** The coach ends the game, goes to the debrief and closes the session: it then says how long it is kept, and guests are disconnected. */
async function finish({ page }: Coach, guest: Page): Promise<void> {
  await button(article(page), /^Bekijk/).click();
  await button(page, /^Meer voor Team/).click();
  await page.getByRole('menuitem', { name: 'Stop het spel' }).click();
  await button(page.getByRole('dialog'), 'Stop het spel').click();
  await button(page, /^Naar het nagesprek/).click();
  await expect(page.locator('#step-title')).toBeVisible();
  await page.getByText('Tijd en einde', { exact: true }).click();
  await button(page, 'Sluit de bijeenkomst af').click();
  await button(page.getByRole('dialog'), 'Sluit af').click();
  await expect(heading(page, 'De bijeenkomst is afgelopen')).toBeVisible();
  await clean(page, 'finished session');
  await guest.reload();
  await expect(guest.getByText('Deze bijeenkomst bestaat niet meer')).toBeVisible();
  await clean(guest, 'guest: over');
}

/** A rehearsal is marked in the list and in its report, and counts in no overview. */
async function countsNowhere({ page }: Coach, session: string): Promise<void> {
  await page.goto('/coach');
  const over = page.getByRole('region', { name: /^Afgelopen/ });
  await expect(over.getByText('Oefening met oefenspelers')).toBeVisible();
  await page.goto(`/coach/${session}/verslag`);
  await expect(page.getByText('Dit was een oefening. Die telt nergens mee.')).toBeVisible();
  await page.goto('/coach/overzicht');
  await expect(page.getByText('In deze tijd waren er geen bijeenkomsten.')).toBeVisible();
}

test('a coach rehearses with bots by keyboard only, looks up answers, invites a guest and ends it', async ({ browser }) => {
  const watch = new Watch(server.url);
  const testBed = { browser, server, watch };
  const coach = await Coach.signIn(testBed);
  const session = await test.step('rehearsal by keys', () => rehearseByKeys(coach));
  await test.step('answers', () => lookUpAnswers(coach));
  const guest = await test.step('guest', () => guestLooks(testBed, coach, session));
  await test.step('finish', () => finish(coach, guest));
  await test.step('nowhere', () => countsNowhere(coach, session));
  expect(watch.faults.filter(fault => !fault.startsWith('guest'))).toEqual([]);
  expect(watch.foreign).toEqual([]);
});

/** Joins by the link with a first name and a face. `lost`: the first answer never arrives. */
async function join(testBed: TestBed, code: string, name: string, { lost = false } = {}): Promise<Page> {
  const { page } = await newPage(testBed, name);
  const loseAnswer = async (route: Route): Promise<void> => {
    await route.fetch(); // the server has performed it
    await route.abort();
  };
  if (lost) await page.route('**/api/join', loseAnswer, { times: 1 });
  await page.goto(`/m/${code.replaceAll(' ', '-')}`);
  await page.getByLabel(/Uw voornaam/).fill(name);
  await expect(page.getByText('Goed: deze code klopt.', { exact: false })).toBeVisible(); // now the faces of others are known
  await pointer().choose(
    page
      .getByRole('group', { name: /Kies een gezicht/ })
      .getByRole('radio', { disabled: false })
      .first(),
  );
  await button(page, 'Ga naar de wachtkamer').click();
  return page;
}

/** Plans a forms-only group, with questionnaires, and shows who waits when a task is skipped. */
async function planQuestions(testBed: TestBed, { page }: Coach): Promise<void> {
  await page.goto('/coach/nieuw');
  await button(page, 'Meer keuzes').click();
  await page.getByRole('switch', { name: /^Wie blijft/ }).click();
  await expect(page.getByText(/^Met \d mensen .* wachten/).first()).toBeVisible();
  await pointer().choose(page.getByRole('radio', { name: /^Voor, na en zes weken later/ }));
  await expect(page.getByText('Vragen voor, na en zes weken later')).toBeVisible();
  await clean(page, 'plan: questions');
  await page.getByRole('switch', { name: /^Alleen de uitspraken/ }).click();
  await expect(heading(page, 'Tijd en teams')).toHaveCount(0);
  await clean(page, 'plan: only the questions');
  await button(page, 'Maak de bijeenkomst').click();
  await expect(heading(page, 'Alleen de uitspraken')).toBeVisible();
  await expect(button(page, 'Maak teams')).toHaveCount(0);

  const code = await page
    .getByText(/^[A-Z]+ [A-Z]+ \d{3}$/)
    .first()
    .innerText();
  const ria = await join(testBed, code, 'Ria');
  await expect(title(ria, 'Fijn dat u ons helpt')).toBeVisible();
  await expect(page.getByText('0 van de 1 zijn klaar')).toBeVisible();
  await expect(page.getByText('Nog niet gedaan', { exact: false })).toHaveCount(0);
  await clean(page, 'welcome: only the questions');
  await ria.context().close();
}

/** A latecomer waits, one press admits them, and the coach can place them elsewhere. */
async function late(testBed: TestBed, { page }: Coach): Promise<void> {
  const session = await ask<SessionSummary>(page, 'POST', '/sessions', {
    level: 'de-lege-stoel',
    language: DEFAULT_LANGUAGE,
    minutes: 60,
  });
  for (const name of ['Kees', 'Anneke', 'Joseph'])
    await ask(page, 'POST', '/join', { code: session.code, name, portrait: 'p02', language: DEFAULT_LANGUAGE });
  await page.goto(`/coach/${session.id}`);
  await button(page, 'Maak teams').click();
  await expect(button(page, 'Start alle teams')).toBeInViewport();
  await expect(page.getByText('De teams zijn gemaakt.', { exact: false }).first()).toBeVisible();
  const team = page.getByRole('region', { name: /^Team \w/ }).first();
  await expect(team.getByRole('row')).toHaveCount(3);

  // A menu without room above or below opens beside its button, so that the press that opens it chooses nothing.
  await page.setViewportSize({ width: 1366, height: 440 });
  const first = team.getByRole('row').first();
  const kees = await first.getAttribute('data-key');
  await button(first, /^Meer over/).click();
  await expect(page.getByRole('menuitem', { name: 'Verwijder uit de bijeenkomst' })).toBeAttached();
  await page.keyboard.press('Escape');
  await expect(first).toHaveAttribute('data-key', kees!);
  await page.setViewportSize({ width: 1366, height: 768 });

  await button(page, 'Start alle teams').click();
  const sure = page.getByRole('dialog', { name: 'Nu starten?' });
  await expect(sure, 'who is away is named').toContainText('Even weg: 3 · Kees, Anneke en Joseph');
  await button(sure, 'Start zonder te wachten').click();
  await expect(heading(page, 'Hier is hulp nodig')).toBeVisible();
  testBed.watch.whileDown(true);
  const loes = await join(testBed, session.code, 'Loes', { lost: true });
  await expect(title(loes, 'U bent aangemeld, Loes'), 'asked again by itself').toBeVisible();
  testBed.watch.whileDown(false);
  await loes.reload();
  await expect(title(loes, 'U bent aangemeld, Loes'), 'also after a reload').toBeVisible();
  const band = page.getByRole('region', { name: '1 persoon staat voor de deur' });
  await expect(band.getByText('Kwam na de start', { exact: false })).toBeVisible();
  await clean(loes, 'at the door');
  await clean(page, 'somebody at the door');
  await button(band, /^Laat binnen bij Team .*: Loes/).click();
  await expect(button(loes, 'Ik ben er klaar voor')).toBeVisible();
  await expect(band).toHaveCount(0);

  const piet = await join(testBed, session.code, 'Piet');
  await expect(title(piet, 'U bent aangemeld, Piet')).toBeVisible();
  await button(page, 'Niet nu: laat Piet niet binnen').click();
  await expect(title(piet, 'U kunt nu niet naar binnen')).toBeVisible();
  await clean(piet, 'not let in');
  await piet.context().close();

  await button(page, /^1 Welkom/).click();
  await expect(team.getByRole('row')).toHaveCount(4);
  await button(team, 'Meer over Loes').click();
  await page.getByRole('menuitem', { name: 'Uit het team' }).click();
  await expect(page.getByText('Loes kwam net binnen.')).toBeVisible();
  await expect(title(loes, 'Wachtkamer')).toBeVisible();
  await clean(page, 'late arrival');
  await button(page, /^Zet bij Team/).click();
  await expect(team.getByRole('row')).toHaveCount(4);
  await expect(button(loes, 'Ik ben er klaar voor')).toBeVisible();
}

test('a coach gives a waiting list the forms only, and admits a latecomer', async ({ browser }) => {
  const watch = new Watch(server.url);
  const testBed = { browser, server, watch };
  const coach = await Coach.signIn(testBed);
  await test.step('questions', () => planQuestions(testBed, coach));
  await test.step('late', () => late(testBed, coach));
  expect(watch.faults).toEqual([]);
  expect(watch.foreign).toEqual([]);
});
