import { expect, test, type Page } from '@playwright/test';
import type { AskView, PuzzleView } from '../../../shared/protocol/view.ts';
import { openGallery } from '../../support/gallery.ts';
import { pointer } from '../../support/hand.ts';
import { openedGallery, show } from './walk.ts';

// What a solved task teaches is read by all who solved it, wherever they are on the page, for as long as they want.
let gallery: Awaited<ReturnType<typeof openGallery>>;
test.beforeAll(async () => {
  gallery = await openGallery();
});
test.afterAll(() => gallery.close());

const AHA = 'Niemand wees deze mensen af. Een filter deed het.';
const STEP: PuzzleView['steps'][number] = {
  id: 'zeef',
  goal: null,
  opens: ['ats.filters'],
  button: 'Leg op tafel',
  mayCheck: false,
  off: null,
  notYet: null,
  looking: null,
  hints: { given: [], total: 0, nextAtMs: null, offered: false },
};
const sieve = (change: Partial<PuzzleView> = {}): PuzzleView => ({
  id: 'P4',
  title: 'De zeef van Bas',
  short: 'De zeef',
  state: 'open',
  optional: false,
  lead: false,
  everybody: false,
  leader: 'de Cijferaar (Omar)',
  needs: [],
  goal: null,
  steps: [],
  askable: [],
  aha: null,
  ...change,
});
const solved = sieve({ state: 'solved', aha: AHA });
const helped: AskView = {
  id: 5,
  from: 's4',
  to: 's1',
  puzzle: 'P4',
  asked: true,
  waiting: false,
  text: 'Omar vraagt: heeft u iets over De zeef van Bas?',
  need: null,
  helpful: [],
  answers: [{ item: 'Mail van Ilse', text: 'Een gat in het cv is geen probleem.' }],
  left: 0,
  thanked: true,
};

async function inOffice(page: Page): Promise<void> {
  await openedGallery(page, gallery.url);
  await show(page, 'game/GamePage/office');
}
async function goes(page: Page, before: PuzzleView, asks: AskView[] = []): Promise<void> {
  await page.evaluate(view => window.gallery.comes(view, 'colleague'), { puzzles: [before], asks });
  await page.evaluate(view => window.gallery.comes(view, 'colleague'), { puzzles: [{ ...solved, lead: before.lead }], asks });
}
const done = (page: Page) => page.locator('[data-word="done"]');

const SOLVERS: [who: string, before: PuzzleView, asks: AskView[]][] = [
  ['who leads it and is elsewhere', sieve({ lead: true }), []],
  [
    'who gave the second look',
    sieve({ steps: [{ ...STEP, looking: { by: 'Omar', mayAnswer: true, untilMs: 999_999_999 } }] }),
    [],
  ],
  ['who sent what was needed', sieve(), [helped]],
];
for (const [who, before, asks] of SOLVERS)
  test(`${who} reads what a solved task teaches`, async ({ page }) => {
    await inOffice(page);
    await goes(page, before, asks);
    await expect(done(page)).toContainText(`Klaar: De zeef van Bas. ${AHA}`);
    await expect(done(page)).not.toContainText('ging vanzelf dicht');
  });

test('a program with the name of its task is named once', async ({ page }) => {
  await openedGallery(page, gallery.url);
  await show(page, 'game/GamePage/a task is done');
  await expect(done(page)).toContainText('Dit programma ging vanzelf dicht: Netwerk.');
  await page.evaluate(puzzle => window.gallery.comes({ puzzles: [puzzle] }, 'me'), { ...solved, id: 'P3', title: 'Netwerk' });
  await expect(done(page)).toHaveText(/^Klaar: Netwerk\. .* Het programma ging vanzelf dicht\./);
});

test('who had no part in it is not interrupted', async ({ page }) => {
  await inOffice(page);
  await goes(page, sieve());
  await pointer().press(page.getByRole('button', { name: 'Hint', exact: true })); // the page answers
  await expect(page.locator('[data-word="plain"]')).toBeVisible();
  await page.getByRole('button', { name: 'Gelezen' }).click();
  await expect(page.locator('[data-word]')).toHaveCount(0); // what came before would be back
});

test('it comes back when other words were read, and goes with the next task', async ({ page }) => {
  await inOffice(page);
  await goes(page, sieve({ lead: true }));
  await expect(done(page)).toBeVisible();
  await pointer().press(page.getByRole('button', { name: 'Hint', exact: true }));
  await expect(done(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Gelezen' }).click();
  await expect(done(page)).toContainText(AHA);
  await page
    .getByRole('button', { name: /^Netwerk/ })
    .first()
    .click();
  await expect(done(page)).toHaveCount(0);
});

test('words that stand there are read first', async ({ page }) => {
  await inOffice(page);
  await page.evaluate(view => window.gallery.comes(view, 'colleague'), { puzzles: [sieve({ lead: true })] });
  await pointer().press(page.getByRole('button', { name: 'Hint', exact: true }));
  const words = page.locator('[data-word="plain"]');
  await expect(words).toBeVisible();
  await goes(page, sieve({ lead: true }));
  await expect(words).toBeVisible();
  await expect(done(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Gelezen' }).click();
  await expect(done(page)).toContainText(AHA);
});
