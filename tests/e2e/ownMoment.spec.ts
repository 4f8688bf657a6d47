import { expect, test, type Page } from '@playwright/test';
import { BotCoach } from '../../server/bots/BotCoach.ts';
import { pointer } from '../support/hand.ts';
import { Person } from '../support/Person.ts';
import { PASSPHRASE, TestServer } from '../support/server.ts';
import { Watch } from '../support/Watch.ts';

// "Kunt u dit zelf?": what a person sees of it, presses, and keeps.
let server: TestServer;
let coach: BotCoach;
let ria: Person;
test.beforeAll(async ({ browser }) => {
  server = await TestServer.start();
  coach = await BotCoach.open(server.url, PASSPHRASE, 'de-lege-stoel', 60);
  const testBed = { browser, server, watch: new Watch(server.url) };
  const people: Person[] = [];
  for (const [face, name] of ['Ria', 'Kees', 'Anneke'].entries())
    people.push(await Person.join(testBed, { code: coach.session.code, name, face, hand: pointer }));
  ria = people[0]!;
  await coach.makeTeams([coach.view.people.map(person => person.seat)]);
  await coach.start();
  for (const person of people) await person.ready();
  for (const person of people.slice(1)) await person.context.close();
  await solveUntilAsked(ria.page);
});
test.afterAll(async () => {
  await coach?.leave();
  await server.stop();
});

const asked = (page: Page) => page.getByRole('region', { name: 'Kunt u dit zelf?' });
const skills = (page: Page) => asked(page).getByRole('group');

/** The coach solves one open task after the other; Ria reads what comes in. */
async function solveUntilAsked(page: Page): Promise<void> {
  const inbox = page.getByRole('region', { name: 'Er is iets voor u' });
  const isDone = (id: string) => coach.view.teams[0]!.puzzles.find(puzzle => puzzle.id === id)?.state !== 'open';
  for (;;) {
    await expect.poll(() => coach.view.teams[0]?.puzzles.some(puzzle => puzzle.state === 'open')).toBe(true);
    const [team] = coach.view.teams;
    const open = team!.puzzles.find(puzzle => puzzle.state === 'open');
    expect(open?.id, 'a task to solve before the last').not.toBe('F');
    await coach.must({ type: 'team', team: team!.id, command: { type: 'puzzle.solve', puzzle: open!.id } });
    await expect.poll(() => isDone(open!.id)).toBe(true);
    await expect(inbox.getByText(open!.title, { exact: false })).toBeVisible();
    for (const read = inbox.getByRole('button', { name: 'Gelezen' }); await read.isVisible();) await read.click();
    if (await asked(page).isVisible()) return;
  }
}

test('it asks about a few skills at once, in the office only, each with three answers', async () => {
  const { page } = ria;
  const count = await skills(page).count();
  expect(count).toBeGreaterThan(0);
  expect(count).toBeLessThanOrEqual(3);
  for (const skill of await skills(page).all()) {
    await expect(skill).toContainText(/^Kunt u dit zelf: .+\?/);
    await expect(skill.getByRole('button')).toHaveText(['Kan ik al', 'Wil ik leren', 'Heb ik niet nodig']);
  }
  await expect(asked(page)).toContainText('Alleen u ziet dit.');
  await ria.open('Taken');
  await expect(asked(page)).toHaveCount(0);
  await ria.toOffice();
  await expect(skills(page)).toHaveCount(count);
});

test('where there is no column it asks about one skill after the other, above the line', async () => {
  const { page } = ria;
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(skills(page)).toHaveCount(1);
  await expect(ria.cue.getByRole('region', { name: 'Kunt u dit zelf?' })).toBeVisible();
  await page.setViewportSize({ width: 1366, height: 768 });
});

test('an answer is kept: the skill goes, the others stay, also after a reload', async () => {
  const { page } = ria;
  const before = await skills(page).count();
  const first = await skills(page).first().getAttribute('aria-label');
  await skills(page).first().getByRole('button', { name: 'Wil ik leren' }).click();
  await expect(page.getByRole('group', { name: first! })).toHaveCount(0);
  await expect(skills(page)).toHaveCount(before - 1);
  await expect(page.getByText('Bewaard. Alleen u ziet dit.')).toBeAttached(); // said aloud
  await page.reload();
  await expect(ria.cue).toBeVisible();
  await expect(skills(page)).toHaveCount(before - 1);
});

test('one press skips all that is left, for good; the next part of the story asks again', async () => {
  const { page } = ria;
  if ((await asked(page).count()) === 0) await solveUntilAsked(page);
  const about = await skills(page).first().getAttribute('aria-label');
  await asked(page).getByRole('button', { name: 'Sla over' }).click();
  await expect(asked(page)).toHaveCount(0);
  await page.reload();
  await expect(ria.cue).toBeVisible();
  await expect(asked(page)).toHaveCount(0);
  await solveUntilAsked(page);
  await expect(page.getByRole('group', { name: about! })).toHaveCount(0);
});
