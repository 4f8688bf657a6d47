import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import type { Joined } from '../../shared/protocol/http.ts';
import type { SessionReport } from '../../shared/protocol/report.ts';
import { DEFAULT_LANGUAGE, type LanguageCode } from '../../shared/text/languages.ts';
import { httpRequest } from '../../server/bots/httpRequest.ts';
import { said } from '../support/marks/followMarks.ts';
import { clean } from '../support/axe.ts';
import { Coach } from '../support/Coach.ts';
import { newPage, type TestBed } from '../support/testBed.ts';
import { OwnWords } from '../support/ownWords.ts';
import { standsOn } from '../support/paper.ts';
import { TestServer } from '../support/server.ts';
import { Watch } from '../support/Watch.ts';
import { Host } from './takeAlong/Host.ts';
import { journalNumbers } from './takeAlong/journalNumbers.ts';
import { readAll } from './takeAlong/readAll.ts';

test.setTimeout(300_000);

const BEFORE = [2, 3, 1, 2, 3, 2, 1];
const AFTER = [4, 4, 3, 3, 3, 4, 4];
let server: TestServer;
test.beforeAll(async () => {
  server = await TestServer.start();
});
test.afterAll(() => server.stop());

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
const title = (page: Page) => page.getByRole('heading', { level: 1 });
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });

interface Arrived {
  page: Page;
  seat: string;
  token: string;
}

async function arrive(testBed: TestBed, host: Host, name: string, language: LanguageCode, waiting: string): Promise<Arrived> {
  const asked = { code: host.code, name, portrait: language === DEFAULT_LANGUAGE ? 'p03' : 'p07', language };
  const { body } = await httpRequest<Joined>(host.url, '/api/join', { body: asked });
  const { page } = await newPage(testBed, name);
  await page.goto(`/spel#t=${body.token}`);
  await expect(title(page)).toHaveText(waiting);
  return { page, seat: body.seat, token: body.token };
}

/** Answers the seven statements by keyboard only, one at a time; each answer is saved. */
async function answerAll(page: Page, groups: readonly string[], steps: number): Promise<void> {
  for (let nth = 1; nth <= 7; nth++) {
    await expect(page.getByText(`Uitspraak ${nth} van 7`).first()).toBeAttached();
    for (const name of groups) {
      const first = page.getByRole('group', { name }).getByRole('radio').first();
      await first.focus();
      await first.press('Space');
      for (let step = 1; step < steps; step++) await page.keyboard.press('ArrowRight');
      await expect(
        page
          .getByRole('group', { name })
          .getByRole('radio')
          .nth(steps - 1),
      ).toBeChecked();
    }
    await button(page, nth < 7 ? 'Verder' : 'Klaar').press('Enter');
  }
}

/** The contents of a file that the page downloads. */
async function download(page: Page, name: string): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent('download'), button(page, name).click()]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

test('statements, debrief and personal pages are consistent from the waiting room to the report', async ({ browser }) => {
  const watch = new Watch(server.url);
  const testBed: TestBed = { browser, server, watch };
  const host = await Host.open(server.url, 'Werkcafé');
  const ria = await arrive(testBed, host, 'Ria', DEFAULT_LANGUAGE, 'Wachtkamer');
  const omar = await arrive(testBed, host, 'Omar', 'en', 'Waiting room');
  await omar.page.setViewportSize({ width: 390, height: 844 });

  await test.step('before: seven statements by keys alone, kept at each tap', async () => {
    const { page } = ria;
    await button(page, 'Begin').press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    await clean(page, 'statements before');
    await answerAll(page, ['Klopt dit voor u?'], 2);
    await page.reload();
    await expect(page.getByText('U heeft alles ingevuld. Dank u wel.')).toBeVisible();
  });

  const fast = await host.botTeam();
  for (const [nth, bot] of fast.bots.entries())
    await new OwnWords(server.url, bot.token).say(
      'before',
      BEFORE.map(one => one + (nth % 2)),
    );
  const beside = await host.botBeside('Kees');
  const team = await host.start([ria.seat, omar.seat, beside.seat]);
  beside.play();

  await test.step('the game: "Kunt u dit zelf?" comes at the end of a part, and is one tap', async () => {
    await button(ria.page, 'Ik ben er klaar voor').click();
    await button(omar.page, 'I am ready').click();
    await expect(ria.page.getByRole('region', { name: 'Wat moet ik nu doen?' })).toBeVisible();
    for (const puzzle of ['P1', 'P2', 'P3', 'P4', 'P6', 'P7', 'P8', 'P10', 'GA', 'P7b'])
      await host.act(team, { type: 'puzzle.solve', puzzle });
    const line = await readAll(ria.page, 'Gelezen', 'Kunt u dit zelf?');
    await clean(ria.page, 'game with "Kunt u dit zelf?"');
    const question = await line.locator('b').first().innerText();
    await line.getByRole('button', { name: 'Wil ik leren' }).first().click();
    await expect(line.getByText(question)).toHaveCount(0); // the next one may be shown by now
    await (await readAll(omar.page, 'Got it', 'Can you do this yourself?')).getByRole('button', { name: 'Skip' }).click();
    await host.act(team, { type: 'end' });
  });

  await test.step('the reveal', async () => {
    for (const [{ page }, onward, talk] of [
      [ria, 'Verder', 'Naar het nagesprek'],
      [omar, 'Next', 'Go to the debrief'],
    ] as const) {
      const last = button(page, talk);
      while (!(await last.isVisible())) await button(page, onward).click();
      await last.click();
    }
    await expect(title(ria.page)).toHaveText('Veilig begin');
    await beside.stop();
  });

  await test.step('six phases on every screen in step, each to be looked at alone', async () => {
    const { page } = ria;
    const goTo = async (step: number, nl: string, en: string) => {
      await host.act(team, { type: 'debrief.goTo', step });
      await expect(title(page)).toHaveText(nl);
      await expect(title(omar.page)).toHaveText(en);
    };
    await clean(page, 'safe');
    await goTo(1, 'Hoe voelt u zich?', 'How do you feel?');
    await button(page, 'trots').press('Enter');
    await expect(page.getByText('U koos: trots.', { exact: false })).toBeVisible();
    await clean(page, 'feelings');

    const read = omar.page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Read' });
    while ((await read.count()) > 0) await read.first().click(); // messages of the coach may still be open
    await button(omar.page, /What now\?/).click();
    await expect(omar.page.getByText('You are looking at step 7 by yourself', { exact: false })).toBeVisible();
    await goTo(2, 'Wat gebeurde er?', 'What happened?');
    // Only she chose: a count of one would reveal who feels that way.
    await expect(page.getByText(/\d keer, dit koos u/)).toHaveCount(0);
    await expect(page.getByText('De groep ziet pas iets als drie mensen', { exact: false })).toBeVisible();
    await button(page, 'Kijk het spel terug').click();
    const slider = page.getByRole('slider', { name: 'Moment in het spel' });
    await slider.press('End');
    await expect(slider).not.toHaveAttribute('aria-valuetext', 'Het begin');
    await expect(page.getByRole('heading', { name: 'Wie was waar?' })).toBeVisible();
    await clean(page, 'happened, with the game looked back at');
    await button(omar.page, 'Look back at the game').click();
    await expect(omar.page.getByRole('slider', { name: 'Moment in the game' })).toBeVisible();
    await clean(omar.page, 'happened on a phone');

    await goTo(3, 'Wat ontdekte u?', 'What did you discover?');
    await clean(page, 'discovered');
    await goTo(4, 'En uw eigen leven?', 'And your own life?');
    await expect(page.getByRole('radio', { name: 'Wil ik leren', checked: true })).toHaveCount(1); // her answer in the game
    await page.getByRole('switch', { name: /Laat mijn keuzes zien/ }).press('Space');
    await expect(page.getByRole('switch', { name: /Laat mijn keuzes zien/ })).toBeChecked();
    await expect(page.getByText('en pas als drie mensen dit aanzetten', { exact: false })).toBeVisible(); // she alone did
    await expect(omar.page.getByRole('heading', { name: 'What can the group do, and what would it like to learn?' })).toHaveCount(
      0,
    );
    await clean(page, 'life');
    await clean(omar.page, 'life on a phone');
    await goTo(5, 'Wat als?', 'What if?');
    await clean(page, 'what if');
    await goTo(6, 'Wat nu?', 'What now?');
  });

  await test.step('after: one step, kept while one types, and the statements with a look back', async () => {
    const { page } = ria;
    watch.whileDown(true);
    await page.route(/\/api\/own(\?|$)/, route => route.fulfill({ status: 429, json: { error: 'tooManyTries' } })); // a busy server
    await page.reload();
    await expect(page.getByText('Uw pagina is er nog niet')).toBeVisible();
    await clean(page, 'next, before the own page is there');
    await page.unrouteAll();
    await field(page, 'Mijn stap').fill('Ik bel Anna van de woongroep.');
    watch.whileDown(false);
    await page.getByLabel('Wanneer doe ik dit?').fill('2026-12-01');
    await field(page, 'Wie vraagt mij straks hoe het ging?').fill('Omar');
    await expect(page.getByText('Alles is bewaard')).toBeVisible();
    const day = await download(page, 'Zet het in mijn agenda');
    expect(day.bytes.toString()).toContain('Ik bel Anna');
    await button(page, 'Begin').press('Enter');
    await clean(page, 'next, with the statements');
    await answerAll(page, ['Klopt dit voor u?', 'Klopte dit vóór vandaag?'], 4);
    await expect(page.getByText('U heeft alles ingevuld. Dank u wel.')).toBeVisible();
    await host.act(team, { type: 'close' });
    await expect(title(page)).toHaveText('Tot ziens');
    await clean(page, 'closed');
  });

  await test.step('the own page: plan and certificate on paper, with the name as typed', async () => {
    const { page } = ria;
    await button(page, 'Naar mijn pagina').click();
    await expect(title(page)).toHaveText('Voor Ria');
    await expect(field(page, 'Mijn stap')).toHaveValue('Ik bel Anna van de woongroep.');
    await clean(page, 'own page');
    await button(page, 'Bekijk mijn certificaat').click();
    await field(page, 'Mijn naam op papier').fill('Łukasz Yıldız');
    await expect(page.getByRole('article')).toContainText('Łukasz Yıldız');
    await clean(page, 'certificate');
    const certificate = await download(page, 'Maak een PDF');
    expect(certificate.name).toMatch(said('certificaat-van-deelname.pdf'));
    standsOn(certificate.bytes, 'Certificaat van deelname', 'Łukasz Yıldız', 'De lege stoel', 'veilig mailen');
    await button(page, 'Terug naar mijn pagina').click();
    await button(page, 'Bekijk mijn plan op papier').click();
    await expect(page.getByRole('article')).toContainText('1 december 2026');
    await clean(page, 'plan on paper');
    const plan = await download(page, 'Maak een PDF');
    standsOn(plan.bytes, 'Łukasz Yıldız', 'Ik bel Anna van de woongroep.', '1 december 2026', 'Omar');
    await button(page, 'Terug naar mijn pagina').click();
  });

  await test.step('contact cards: only between those who both give one', async () => {
    await omar.page.goto('/eigen');
    await expect(title(omar.page)).toHaveText('For Omar');
    await clean(omar.page, 'own page on a phone');
    await field(ria.page, 'Mijn contactkaartje').fill('ria@post.example');
    await button(ria.page, 'Geef mijn contactkaartje').click();
    await expect(ria.page.getByText('Er is nog geen ander contactkaartje.')).toBeVisible();
    await expect(omar.page.getByText('ria@post.example')).toHaveCount(0);
    await field(omar.page, 'My contact card').fill('06 12 34 56 78');
    await button(omar.page, 'Give my contact card').click();
    await expect(omar.page.getByText('ria@post.example')).toBeVisible();
  });

  await test.step('the coach reads the report of both teams, and its figures are those of the journal', async () => {
    const result = await fast.played;
    // Bots may obstruct each other at this speed; what they did until then is enough here.
    if (!result.reached) await host.act(fast.id, { type: 'end' });
    for (const { token } of fast.bots) {
      const words = new OwnWords(server.url, token);
      await words.say('after', AFTER);
      await words.plan({ step: 'Ik oefen met rekenen.', place: 'see', want: 'yes' });
    }
    const { page } = await Coach.signIn(testBed);
    await page.goto(`/coach/${host.session}/verslag`);
    await expect(page.getByRole('heading', { name: 'Werkcafé' })).toBeVisible();
    await expect(page.getByText('Dit helpt bij een gesprek. Het is geen beoordeling', { exact: false }).first()).toBeVisible();
    await expect(page.getByText('Er zijn te weinig deelnemers voor een conclusie', { exact: false }).first()).toBeVisible();
    await clean(page, 'report');

    const base = `/api/sessions/${host.session}/report`;
    const report = (await (await page.request.get(base)).json()) as SessionReport;
    for (const id of [team, fast.id]) {
      const told = journalNumbers(server.data, id);
      const shown = report.teams.find(one => one.id === id)!;
      expect(shown).toMatchObject({ people: told.seats.length, ...told.team });
      await expect(page.getByRole('row', { name: new RegExp(`^${shown.name} `) }).first()).toContainText(String(shown.questions));
      for (const seat of told.seats) {
        expect(report.people.find(one => one.seat === seat)!).toMatchObject(told.person(seat));
      }
    }
    expect(report.teams.find(one => one.id === fast.id)!.questions).toBeGreaterThan(0);
    const told = [team, fast.id].map(id => journalNumbers(server.data, id).feelings);
    const felt = told[0]! + told[1]!;
    expect(report.feelings.reduce((sum, one) => sum + one.count, 0)).toBe(felt < 5 ? 0 : felt); // of fewer than five nothing is shown
    const first = report.statements[0]!; // Ria 2 and 4; the bots 2 or 3 and 4
    expect(first.before).toEqual({ n: 5, mean: (2 + 2 + 3 + 2 + 3) / 5 });
    expect(first.after).toEqual({ n: 5, mean: 4 });
    expect(first.change!.mean).toBeCloseTo(8 / 5, 10);
    expect(report.plans).toMatchObject({ people: 5, filled: { step: 5, stepDate: 1, buddy: 1 } });
    const paper = await (await page.request.get(`${base}.pdf?language=${DEFAULT_LANGUAGE}`)).body();
    standsOn(paper, 'Werkcafé', 'Ria', ...report.teams.map(one => one.name), 'Er zijn te weinig deelnemers voor een conclusie.');
    await page.goto('/coach/overzicht');
    await expect(title(page)).toHaveText('Al uw bijeenkomsten samen');
    await clean(page, 'overview');
  });

  await test.step('my data: seen, and gone when I say so', async () => {
    const { page } = omar;
    await button(page, 'See what you keep about me').click();
    await expect(page.getByRole('dialog').getByText('06 12 34 56 78')).toBeVisible();
    await clean(page, 'own data');
    await page.keyboard.press('Escape');
    for (const act of ['Delete everything about me', 'Yes, delete everything']) await button(page, act).press('Enter');
    await expect(title(page)).toHaveText('Everything has been deleted');
    await ria.page.reload();
    await expect(title(ria.page)).toHaveText('Voor Ria');
    await expect(ria.page.getByText('06 12 34 56 78')).toHaveCount(0);
    await ria.page.goto('/privacy');
    await expect(title(ria.page)).toHaveText('Wat wij bewaren en waarom');
    await clean(ria.page, 'privacy');
  });

  await host.coach.leave();
  expect([watch.faults, watch.foreign]).toEqual([[], []]);
});
