import { expect, test, type Page } from '@playwright/test';
import { clean } from '../support/axe.ts';
import { keyboard } from '../support/hand.ts';
import { TestServer } from '../support/server.ts';
import { Watch } from '../support/Watch.ts';
import { coachActs, sees, seesNot } from './coach/coachActs.ts';
import { giveNextHint, hearing, hintOn, readHints, untilHinted } from './coach/hints.ts';
import { threeTeams, type ThreeTeams } from './coach/threeTeams.ts';

test.setTimeout(360_000);
test.describe.configure({ mode: 'serial' });

let server: TestServer;
let session: ThreeTeams;
let coach: Page;
let watch: Watch;
let act: ReturnType<typeof coachActs>;
let team: string; // name of the team of the people in browsers
test.beforeAll(async ({ browser }) => {
  server = await TestServer.start();
  watch = new Watch(server.url);
  session = await threeTeams({ browser, server, watch });
  ({ coach } = session);
  act = coachActs(coach);
  team = await act.nameOf('Anneke');
});
test.afterAll(async () => {
  await session?.end();
  await server.stop();
});
const need = (kind: string) => coach.locator(`[data-need="${kind}"]`);
const restPointer = () => coach.mouse.move(10, 10);

test('all teams are on one page, with their people, time and tasks', async () => {
  await expect(coach.locator('article')).toHaveCount(3);
  const tile = act.tile('Anneke');
  await expect(tile.getByRole('button', { name: 'Ria, bezig' })).toBeVisible();
  await expect(tile.getByText('0 van', { exact: false })).toHaveCount(1);
  await expect(act.tile('Bram').getByText('Tijd')).toBeVisible();
  await clean(coach, 'all teams');
});

test('a raised hand is claimed, answered and lowered, and only that person is told who comes', async () => {
  const { ria, kees } = session.people;
  await ria.press(ria.page, 'Hand omhoog');
  const hand = need('hand').filter({ hasText: 'Ria' });
  await expect(hand).toBeVisible();
  await hand.getByRole('button', { name: /^Ik kom eraan/ }).click();
  await sees(ria.page, /komt eraan/);
  await seesNot(kees.page, /komt eraan/);
  await hand.getByRole('button', { name: /Bericht/ }).click();
  await coach.getByLabel('Uw bericht').fill('Ik ben er bijna.');
  await coach.getByRole('switch', { name: /geluidje/ }).click();
  await act.inDialog(/^Stuur$/);
  await sees(ria.page, 'Ik ben er bijna.');
  await seesNot(kees.page, 'Ik ben er bijna.');
  await hand.getByRole('button', { name: /^Gezien: de hand van Ria/ }).click();
  await expect(ria.page.getByRole('button', { name: 'Hand omhoog', exact: true })).toBeVisible();
  await restPointer();
});

test('a snoozed need can be brought back, also after a reload', async () => {
  const { anneke } = session.people;
  await anneke.press(anneke.page, 'Hand omhoog');
  await need('hand')
    .getByRole('button', { name: /^Straks/ })
    .click();
  await restPointer();
  await expect(need('hand')).toHaveCount(0);
  await coach.reload();
  await coach.getByRole('heading', { name: 'Hier is hulp nodig' }).waitFor();
  await expect(need('hand')).toHaveCount(0);
  await act.press(/laat die weer zien/);
  await expect(need('hand')).toHaveCount(1);
  await anneke.press(anneke.page, 'Hand omlaag');
  await restPointer();
  await expect(need('hand')).toHaveCount(0);
});

test('hint, compliment, pause, extra time and gathering work from the overview', async () => {
  const { ria, kees, anneke } = session.people;
  await act.press(`Hint: ${team}`);
  const hints = act.dialog.getByRole('listitem');
  await expect(hints.first()).toContainText('Hint 1.');
  await act.dialog.getByLabel('Voor').selectOption({ label: 'Kees' });
  await hints
    .first()
    .getByRole('button', { name: /^Stuur/ })
    .click();
  await expect(hintOn(kees.page)).toContainText('Hint van uw coach');
  await sees(kees.page, 'De coach geeft u een hint bij');
  await expect(hintOn(ria.page)).toHaveCount(0);
  await seesNot(ria.page, /De coach geeft/);
  await act.withTeam(team, 'Goed gevonden.');
  for (const { page } of [ria, kees, anneke]) await sees(page, 'Goed gevonden.');
  await act.withTeam(team, 'Pauze');
  await expect(ria.page.getByRole('heading', { name: /^Het is even pauze/ })).toBeVisible();
  await act.withTeam(team, 'Ga verder');
  await expect(ria.page.getByRole('heading', { name: /^Het is even pauze/ })).toHaveCount(0);
  await act.withTeam(team, '5 minuten erbij');
  await sees(anneke.page, /5 minuten/);
  await act.withTeam(team, 'Aan tafel');
  await sees(kees.page, 'Kom even aan tafel.');
  await act.withPerson('Anneke', 'Compliment');
  await clean(coach, 'a compliment');
  await coach.getByLabel('Of in uw eigen woorden').fill('Wat fijn gevonden, Anneke.');
  await act.inDialog(/^Stuur$/);
  await sees(anneke.page, 'Wat fijn gevonden, Anneke.');
  await seesNot(ria.page, 'Wat fijn gevonden, Anneke.');
});

test('a person who leaves the page is away, and returns as present', async () => {
  const { kees } = session.people;
  const { page } = kees;
  await page.goto('/over');
  await expect(act.tile('Anneke').getByRole('button', { name: 'Kees, even weg' })).toBeVisible();
  await page.goto('/spel');
  await expect(act.tile('Anneke').getByRole('button', { name: 'Kees, bezig' })).toBeVisible();
});

test('a hint to the team can be read before sending; its words stand at once before who works on the task, over unread words', async () => {
  const pages = Object.values(session.people).map(person => person.page);
  for (const page of pages) await page.setViewportSize({ width: 911, height: 512 }); // room for one text at a time
  const heard = await Promise.all(pages.map(hearing));
  await act.withTeam(team, 'Goed gevonden.');
  for (const page of pages) await expect(page.locator('[data-inbox]')).toBeVisible();
  await coach.getByRole('button', { name: team, exact: false }).first().click();
  await act.press('Geef een hint');
  await clean(coach, 'hints');
  const hint = await giveNextHint(act);
  await untilHinted(pages, hint);
  await act.press('Geef een hint');
  await expect(act.dialog.getByText('gegeven').first()).toBeVisible();
  const own = 'Kijk eens wie de mail stuurde.';
  await coach.getByLabel('Of in uw eigen woorden').fill(own);
  await act.inDialog(/^Stuur$/);
  for (const [at, page] of pages.entries()) {
    const works = await readHints(page, own, hint);
    await page.setViewportSize({ width: 1366, height: 768 });
    if (works) await expect(page.getByRole('log')).toContainText('De coach geeft een hint bij');
    // What is said aloud waits its turn: one message in five seconds.
    await expect.poll(() => heard[at]!(/Kijk eens wie de mail stuurde/), { timeout: 30_000 }).toBe(1);
    if (works) await expect.poll(() => heard[at]!(hint), { timeout: 30_000 }).toBe(1);
    else expect(await heard[at]!(hint)).toBe(0);
    expect(await heard[at]!(/De coach geeft een hint/)).toBe(0);
  }
  await expect(coach.getByRole('tabpanel').getByText(/kreeg \d hints?/)).toBeVisible();
});

test('a task can be skipped, restored, solved and reopened', async () => {
  const { ria } = session.people;
  await clean(coach, 'tasks of a team');
  await act.press('Sla deze taak over');
  await clean(coach, 'a question before skipping');
  await act.inDialog('Sla over');
  await sees(ria.page, 'Deze taak slaan wij over');
  const foot = coach.getByRole('region', { name: 'Berichten', exact: true });
  await expect(foot.getByRole('paragraph')).toHaveText([/De coach sloeg deze taak over: .*Draai dit terug/]); // told once
  await act.press('Draai dit terug');
  await sees(ria.page, /draait dat terug/);
  await act.press(/^Los deze taak op$/);
  await act.inDialog('Los deze taak op');
  await sees(ria.page, 'De coach lost deze taak voor u op');
  await act.press('Open opnieuw');
  await act.inDialog('Open opnieuw');
  await sees(ria.page, 'U mag deze taak nog een keer doen');
});

test('roles can be swapped and given away, and the people are told', async () => {
  const { ria, kees } = session.people;
  await act.tab('Mensen');
  await clean(coach, 'people of a team');
  await act.withPerson('Ria', 'Ruil van rol met', /^Kees/);
  await sees(kees.page, /ruilt van taken/);
  await act.withPerson('Ria', 'Geef de taken aan', /^Anneke/);
  await sees(ria.page, /Anneke doet nu uw taken/);
  await act.press('Draai dit terug');
});

test('the mirror shows what the person sees and chose, without private parts; the person is told', async () => {
  const { kees } = session.people;
  await act.withPerson('Kees', 'Kijk mee');
  await sees(kees.page, 'De coach kijkt met u mee');
  const frame = coach.frameLocator('iframe');
  const own = await kees.open('Mijn eigen zin');
  await own.getByRole('textbox').first().fill('Alleen voor mij.');
  await expect(frame.getByRole('heading', { name: 'Mijn eigen zin', includeHidden: true }).first()).toBeAttached();
  await kees.open('Taken');
  await expect(frame.getByRole('heading', { name: 'Taken', includeHidden: true }).first()).toBeAttached();
  await expect(frame.getByText('De coach kijkt met u mee').first()).toBeAttached();
  await expect(frame.locator('canvas')).toHaveCount(1);
  expect(await coach.locator('iframe').evaluate((one: HTMLIFrameElement) => one.contentDocument!.body.outerHTML)).not.toContain(
    'Alleen voor mij.',
  );
  expect(await coach.locator('iframe').evaluate(one => (one as HTMLElement).inert && one.getAttribute('aria-hidden'))).toBe(
    'true',
  );
  await clean(coach, 'looking along');
  await kees.toOffice();
  await expect(frame.getByRole('heading', { name: 'Taken', includeHidden: true })).toHaveCount(0);
  await act.press('Stop met meekijken');
  await seesNot(kees.page, 'De coach kijkt met u mee');
});

test('a chat line can be read, answered and removed for everybody', async () => {
  const { ria, kees } = session.people;
  const chat = await ria.chat();
  await chat.getByRole('textbox').last().fill('Dit is niet aardig.');
  await ria.page.keyboard.press('Enter');
  await sees(kees.page, 'Dit is niet aardig.');
  await act.tab(/^Chat/);
  await sees(coach, 'Dit is niet aardig.');
  await clean(coach, 'chat of a team');
  await coach.getByLabel(`Uw bericht aan ${team}`).fill('Blijf aardig voor elkaar.');
  await coach.keyboard.press('Enter');
  for (const { page } of [ria, kees]) await sees(page, 'Blijf aardig voor elkaar.');
  await act.press(/^Verwijder: Ria/);
  await act.inDialog('Verwijder');
  for (const { page } of [ria, kees]) await seesNot(page, 'Dit is niet aardig.');
});

test('board and log show what happened, and what coaches did', async () => {
  await act.tab('Bord');
  await expect(coach.getByRole('tabpanel').getByText('Er ligt nog niets op tafel.')).toBeVisible();
  await clean(coach, 'board of a team');
  await act.tab('Logboek');
  await act.press('Van coaches');
  await expect(coach.getByRole('tabpanel').getByRole('listitem').filter({ hasText: 'hint' }).first()).toBeVisible();
  await clean(coach, 'log of a team');
});

test('everything works by keyboard only, and the focus returns to where it was', async () => {
  const keys = keyboard(coach);
  const tabs = coach.getByRole('tab');
  await keys.press(tabs.filter({ hasText: 'Logboek' }));
  for (const name of ['Meekijken', 'Taken', 'Mensen', 'Chat', 'Bord']) {
    await coach.keyboard.press('ArrowRight');
    await expect(tabs.filter({ hasText: name })).toBeFocused();
    await expect(coach.getByRole('tabpanel', { name })).toBeVisible();
  }
  const opener = (name: string | RegExp) => coach.getByRole('button', { name, exact: typeof name === 'string' }).first();
  for (const name of ['Bericht', 'Compliment', 'Bericht aan iedereen']) {
    await keys.press(opener(name));
    await expect(act.dialog.getByRole('heading').first()).toBeFocused();
    if (name === 'Bericht') await clean(coach, 'a message');
    await coach.keyboard.press('Escape');
    await expect(opener(name)).toBeFocused();
  }
  const face = opener(/^Ria, /);
  await keys.press(face);
  const items = coach.getByRole('menuitem');
  await expect(items.first()).toBeFocused();
  await clean(coach, 'what one can do with a person');
  await coach.keyboard.press('Escape');
  await expect(face).toBeFocused();
  for (const [words, title] of [
    ['Link naar deze plek', 'Een link naar de plek van Ria'],
    ['Verwijder uit de bijeenkomst', 'Ria uit de bijeenkomst verwijderen?'],
  ] as const) {
    await keys.press(face);
    await keys.press(items.filter({ hasText: words }));
    await expect(act.dialog.getByRole('heading', { name: title })).toBeFocused();
    await clean(coach, title);
    await coach.keyboard.press('Escape');
    await expect(act.dialog).toHaveCount(0);
    await expect(face).toBeFocused();
  }
  await keys.press(opener('Alle teams'));
  await keys.press(opener(`Chat: ${team}, chat is gelezen`));
  await expect(coach.getByRole('tabpanel', { name: 'Chat' })).toBeVisible();
});

test('a team can be restarted, play without a clock and with one again, and all teams get messages, pause and resume at once', async () => {
  const { ria, kees } = session.people;
  await act.withTeam(team, 'Opnieuw beginnen');
  await clean(coach, 'a question before beginning again');
  await act.inDialog('Begin opnieuw');
  await sees(ria.page, /Het team begint opnieuw/);
  await act.press('Begin het spel nu');
  await act.withTeam(team, '5 minuten eraf');
  await sees(kees.page, 'U heeft nu 5 minuten minder.');
  await act.withTeam(team, 'Verder zonder klok');
  await sees(kees.page, /zonder klok/i);
  await act.withTeam(team, 'Verder met klok');
  await clean(coach, 'a question how many minutes');
  await act.dialog.getByLabel('Hoeveel minuten krijgt het team nog?').fill('20');
  await act.inDialog('Zet de klok aan');
  await sees(kees.page, 'De klok is weer aan.');
  await sees(kees.page, /nog 20 minuten/i);
  await act.press('Bericht aan iedereen');
  await act.dialog.getByRole('button', { name: 'U heeft de tijd. Lees rustig.' }).click();
  await sees(ria.page, 'U heeft de tijd. Lees rustig.');
  await act.press('Pauze voor iedereen');
  await expect(ria.page.getByRole('heading', { name: /^Het is even pauze/ })).toBeVisible();
  await act.press('Alle teams');
  for (const person of ['Anneke', 'Bram', 'Eva']) await expect(act.tile(person).getByText('Pauze')).toBeVisible();
  await act.press('Ga door met iedereen');
  await expect(act.tile('Anneke').getByText('Pauze')).toHaveCount(0);
  expect(watch.faults).toEqual([]);
});
