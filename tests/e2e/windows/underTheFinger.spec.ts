import { expect, test, type Page } from '@playwright/test';
import type { LineView } from '../../../shared/protocol/lineView.ts';
import { aLine } from '../../../shared/protocol/view.fixtures.ts';
import { openGallery } from '../../support/gallery.ts';
import { openedGallery, show } from './walk.ts';

// The main button is another one in the moment that somebody presses it: nobody does what they did not read.
let gallery: Awaited<ReturnType<typeof openGallery>>;
test.beforeAll(async () => {
  gallery = await openGallery();
});
test.afterAll(() => gallery.close());

const NEW_MS = 600;
const leadsTo = (tool: string, title: string): LineView => aLine({ text: title, go: { to: 'tool', tool, title } });
const NETWORK = leadsTo('network', 'Netwerk');
const SENTENCE = leadsTo('notebook', 'Mijn eigen zin');

/** The office, where the main button leads to a tool. Time stands still from now on. */
async function inOffice(page: Page): Promise<void> {
  await page.clock.install({ time: 0 });
  await openedGallery(page, gallery.url);
  await show(page, 'game/GamePage/office');
  await page.clock.pauseAt(3_600_000);
  await expect(main(page, 'Open Netwerk')).toBeVisible();
}
const main = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const open = (page: Page) => page.locator('[data-window]:not([hidden])');
const comes = (page: Page, now: LineView, by: 'me' | 'colleague') =>
  page.evaluate(([line, who]) => window.gallery.comes({ lines: { now: line, tools: {} } }, who), [now, by] as const);
const HAIR = 4; // px: less than anybody sees move
const isSaid = (page: Page, name: string) => page.getByText(`Deze knop is net veranderd: ${name}.`);

const HANDS = {
  pointer: (page: Page) => page.locator('[data-main]').click(),
  Enter: (page: Page) => page.locator('[data-main]').press('Enter'),
  Space: (page: Page) => page.locator('[data-main]').press('Space'),
} as const;

for (const [hand, press] of Object.entries(HANDS)) {
  test(`a press that comes right after a colleague changed the button does nothing and says what it is now: ${hand}`, async ({
    page,
  }) => {
    await inOffice(page);
    await comes(page, SENTENCE, 'colleague');
    await expect(main(page, 'Open Mijn eigen zin')).toBeVisible();
    const before = await main(page, 'Open Mijn eigen zin').boundingBox();
    await press(page);
    await expect(open(page)).toHaveCount(0);
    const after = await main(page, 'Open Mijn eigen zin').boundingBox();
    for (const side of ['x', 'y', 'width', 'height'] as const)
      expect(Math.abs(after![side] - before![side]), side).toBeLessThan(HAIR);
    await page.clock.runFor(NEW_MS);
    await expect(isSaid(page, 'Open Mijn eigen zin')).toBeAttached();
    await press(page);
    await expect(open(page)).toHaveAttribute('data-window', 'notebook');
  });

  test(`what changed by one's own act can be pressed at once: ${hand}`, async ({ page }) => {
    await inOffice(page);
    await comes(page, SENTENCE, 'me');
    await expect(main(page, 'Open Mijn eigen zin')).toBeVisible();
    await press(page);
    await expect(open(page)).toHaveAttribute('data-window', 'notebook');
  });
}

test('a press that began on another button does nothing, however long it lasts', async ({ page }) => {
  await inOffice(page);
  await page.locator('[data-main]').hover();
  await page.mouse.down();
  await comes(page, SENTENCE, 'colleague');
  await page.clock.runFor(NEW_MS * 2);
  await page.mouse.up();
  await expect(open(page)).toHaveCount(0);
  await page.locator('[data-main]').click();
  await expect(open(page)).toHaveAttribute('data-window', 'notebook');
});

test('the same by touch, where the finger leaves the button before it counts as pressed', async ({ page }) => {
  await inOffice(page);
  const button = page.locator('[data-main]');
  await button.dispatchEvent('pointerdown', { pointerType: 'touch', bubbles: true });
  await comes(page, SENTENCE, 'colleague');
  await page.clock.runFor(NEW_MS * 2);
  for (const type of ['pointerup', 'pointerleave']) await button.dispatchEvent(type, { pointerType: 'touch', bubbles: true });
  await button.dispatchEvent('click');
  await expect(open(page)).toHaveCount(0);
});

test('a press that begins at once does nothing, however long it lasts', async ({ page }) => {
  await inOffice(page);
  await comes(page, SENTENCE, 'colleague');
  await page.locator('[data-main]').hover();
  await page.mouse.down();
  await page.clock.runFor(NEW_MS * 2);
  await page.mouse.up();
  await expect(open(page)).toHaveCount(0);
});

test('what a colleague does holds nobody up where the button stays the same', async ({ page }) => {
  await inOffice(page);
  await comes(page, { ...NETWORK, text: 'Zoek verder.' }, 'colleague');
  await expect(page.locator('[data-line]')).toContainText('Zoek verder.');
  await HANDS.pointer(page);
  await expect(open(page)).toHaveAttribute('data-window', 'network');
});

test('whoever opens a tool can press what it offers at once, also when a colleague did something meanwhile', async ({ page }) => {
  await inOffice(page);
  await comes(page, { ...NETWORK, text: 'Zoek verder.' }, 'colleague');
  await page.clock.runFor(1);
  await HANDS.pointer(page);
  await expect(main(page, 'Leg op tafel')).toBeVisible();
  await expect(page.locator('[data-main]')).not.toHaveAttribute('data-new');
});

test('asking names the colleague that was read', async ({ page }) => {
  await inOffice(page);
  const ask = (name: string): LineView => ({
    ...NETWORK,
    step: { puzzle: 'P3', step: 'stap' },
    ask: [{ seat: name, name, has: true, here: true, asked: null }],
  });
  await comes(page, ask('Kees'), 'me');
  await expect(main(page, 'Vraag Kees')).toBeVisible();
  await comes(page, ask('Omar'), 'colleague');
  await main(page, 'Vraag Omar').click();
  await page.clock.runFor(NEW_MS);
  await expect(isSaid(page, 'Vraag Omar')).toBeAttached();
});
