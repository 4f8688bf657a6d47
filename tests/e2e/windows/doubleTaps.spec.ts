import { expect, test, type Locator, type Page } from '@playwright/test';
import { openGallery } from '../../support/gallery.ts';
import { lookAt, openedGallery, show } from './walk.ts';

// On a screen that is touched, people tap twice as others double-click: that is one step as well, though browsers do not count it.
test.use({ hasTouch: true });
let gallery: Awaited<ReturnType<typeof openGallery>>;
test.beforeAll(async () => {
  gallery = await openGallery();
});
test.afterAll(() => gallery.close());
// This browser counts taps; others, as those of tablets, say 1 for each.
test.beforeEach(({ page }) =>
  page.addInitScript(() => {
    const { get } = Object.getOwnPropertyDescriptor(UIEvent.prototype, 'detail')!;
    Object.defineProperty(UIEvent.prototype, 'detail', {
      get(this: PointerEvent) {
        const count = get!.call(this) as number;
        return this.pointerType === 'touch' ? Math.min(count, 1) : count;
      },
    });
  }),
);

const TWICE_MS = 150;
const LATER_MS = 900;
interface Point {
  x: number;
  y: number;
}

let lastMs = 0;
/**
 * Taps these points one after the other, long after what was tapped before. The browser is told how much time lies between,
 * so that a slow machine changes nothing.
 */
async function taps(page: Page, points: readonly Point[], betweenMs = TWICE_MS): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  const first = Math.max(Date.now(), lastMs + LATER_MS);
  for (const [nth, { x, y }] of points.entries()) {
    lastMs = first + nth * betweenMs;
    await browser.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }], timestamp: lastMs / 1000 });
    await browser.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [], timestamp: lastMs / 1000 + 0.05 });
  }
  await browser.detach();
}
async function middle(target: Locator): Promise<Point> {
  await target.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await target.boundingBox())!;
  return { x: x + width / 2, y: y + height / 2 };
}
/** Twice, the second time a little beside the first, as fingers do. */
async function doubleTap(page: Page, target: Locator): Promise<void> {
  const { x, y } = await middle(target);
  await taps(page, [
    { x, y },
    { x: x + 9, y: y - 7 },
  ]);
}
const tapOnce = async (page: Page, target: Locator): Promise<void> => taps(page, [await middle(target)]);
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const sent = (page: Page) => page.evaluate(() => window.gallery.sent);

const WALKS = [
  { id: 'lobby/StatementForm/first', next: 'Sla over', back: 'Vorige', place: (at: number) => `Uitspraak ${at} van 7` },
  { id: 'reveal/RevealPage/call', next: 'Verder', back: 'Vorige', place: (at: number) => `${at} van 6` },
] as const;

for (const { id, next, back, place } of WALKS)
  test(`a double tap is one step, and a tap of its own counts: ${id}`, async ({ page }) => {
    await openedGallery(page, gallery.url);
    await lookAt(page, { theme: 'dag', language: 'nl', width: 390, text: 20 });
    await show(page, id);
    const at = (nth: number) => expect(page.getByText(place(nth), { exact: true }).last()).toBeVisible();
    await at(1);
    await doubleTap(page, button(page, next));
    await at(2);
    await doubleTap(page, button(page, next));
    await at(3);
    await doubleTap(page, button(page, back));
    await at(2);
    const forward = await middle(button(page, next));
    await taps(page, [forward, forward], LATER_MS);
    await at(4);
  });

test('a double tap presses nothing that takes the place of what was pressed', async ({ page }) => {
  await openedGallery(page, gallery.url);
  await show(page, 'game/GamePage/office');
  await page.evaluate(() => {
    document.body.dataset.presses = '0';
    const heard = ({ target }: MouseEvent) => {
      if (!(target instanceof Element) || target.closest('button')?.textContent !== 'Leg op tafel') return;
      document.body.dataset.presses = String(Number(document.body.dataset.presses) + 1);
    };
    document.body.addEventListener('click', heard, true);
  });
  const pressed = () => page.evaluate(() => Number(document.body.dataset.presses));
  await doubleTap(page, button(page, 'Open Netwerk'));
  await expect(button(page, 'Leg op tafel')).toBeVisible();
  expect(await pressed()).toBe(0);
  await tapOnce(page, button(page, 'Leg op tafel'));
  expect(await pressed()).toBe(1);
});

test('a double tap opens a choice and leaves it open', async ({ page }) => {
  await openedGallery(page, gallery.url);
  await show(page, 'game/GamePage/tool');
  const ask = button(page, 'Vraag Kees of Annemarie-Josephine');
  await doubleTap(page, ask);
  await expect(ask).toHaveAttribute('aria-expanded', 'true');
});

test('a double tap on a switch, a tick or the label beside it is one press', async ({ page }) => {
  await openedGallery(page, gallery.url);
  await show(page, 'tools/privacy/start');
  await doubleTap(page, page.getByRole('switch', { name: /^foto/ }));
  await doubleTap(page, page.getByRole('switch', { name: /^huisadres/ }));
  expect(await sent(page)).toEqual(['f3', 'f2'].map(field => ({ type: 'field', field, open: false })));
  await show(page, 'tools/questions/start');
  const label = page.locator('label').filter({ hasText: /een boze klant/ });
  await label.scrollIntoViewIfNeeded();
  const [words, tick] = [await middle(label), await middle(label.getByRole('checkbox'))];
  await taps(page, [words, tick]);
  await expect(page.getByRole('checkbox', { name: /een boze klant/ })).toBeChecked();
  expect(await sent(page)).toEqual([{ type: 'pick', question: 'q3', on: true }]);
});

test('quick taps on different rows all count', async ({ page }) => {
  await openedGallery(page, gallery.url);
  await show(page, 'tools/privacy/start');
  const rows = [/^naam/, /^geboortedatum/, /^huisadres/, /^foto/].map(name => page.getByRole('switch', { name }));
  const points: Point[] = [];
  for (const row of rows) points.push(await middle(row));
  await taps(page, points);
  expect(await sent(page)).toEqual(['f0', 'f1', 'f2', 'f3'].map(field => ({ type: 'field', field, open: false })));
});

test('where every press means one more, quick taps count each', async ({ page }) => {
  await openedGallery(page, gallery.url);
  await show(page, 'coach/Plan/change one that is planned');
  const number = page.locator('[data-repeats] .num');
  const more = page.locator('[data-repeats] button').last();
  await tapOnce(page, more);
  const one = await number.innerText();
  const at = await middle(more);
  await taps(page, [at, at, at]);
  const four = await number.innerText();
  await show(page, 'coach/Plan/no stories'); // and afresh
  await show(page, 'coach/Plan/change one that is planned');
  for (let press = 1; press <= 4; press++) {
    if (press === 2) expect(await number.innerText()).toBe(one);
    await more.focus();
    await page.keyboard.press('Enter');
  }
  expect(await number.innerText()).toBe(four);
  expect(four).not.toBe(one);
});
