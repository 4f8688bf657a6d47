import { expect, test, type Page } from '@playwright/test';
import { openGallery } from '../../support/gallery.ts';
import { lookAt, openedGallery, show } from './walk.ts';

// People double-click out of habit: that is one step, and the button under the pointer never becomes another one.
let gallery: Awaited<ReturnType<typeof openGallery>>;
test.beforeAll(async () => {
  gallery = await openGallery();
});
test.afterAll(() => gallery.close());

/** What steps: where it stands in the gallery, its buttons, and how it says where one is. */
const WALKS = [
  { id: 'lobby/StatementForm/first', next: 'Sla over', back: 'Vorige', place: (at: number) => `Uitspraak ${at} van 7` },
  { id: 'reveal/RevealPage/call', next: 'Verder', back: 'Vorige', place: (at: number) => `${at} van 6` },
] as const;
const SIZES = [
  { width: 1366, text: 20 },
  { width: 390, text: 28 },
] as const;

for (const { id, next, back, place } of WALKS)
  for (const size of SIZES)
    test(`a double click is one step: ${id}, ${size.width} px, letters of ${size.text}`, async ({ page }) => {
      await openedGallery(page, gallery.url);
      await lookAt(page, { theme: 'dag', language: 'nl', ...size });
      await show(page, id);
      const button = (name: string) => page.getByRole('button', { name, exact: true });
      const at = (nth: number) => expect(page.getByText(place(nth), { exact: true }).last()).toBeVisible();
      const edges = async () => [(await button(back).boundingBox())!.x, (await button(next).boundingBox())!.x];
      const first = await edges();
      await at(1);
      await button(next).dblclick();
      await at(2);
      expect(await edges()).toEqual(first);
      await button(next).dblclick();
      await at(3);
      expect(await edges()).toEqual(first);
      await button(back).dblclick();
      await at(2);
      await button(next).click();
      await at(3); // a click of its own counts
    });

/** How often a button with these words is pressed from now on. */
async function pressesOn(page: Page, words: string): Promise<() => Promise<number>> {
  await page.evaluate(text => {
    document.body.dataset.presses = '0';
    const heard = ({ target }: MouseEvent) => {
      if (!(target instanceof Element) || target.closest('button')?.textContent !== text) return;
      document.body.dataset.presses = String(Number(document.body.dataset.presses) + 1);
    };
    document.body.addEventListener('click', heard, true); // before the page changes the words
  }, words);
  return async () => Number(await page.evaluate(() => document.body.dataset.presses));
}
const sent = (page: Page) => page.evaluate(() => window.gallery.sent);

test('a double click presses nothing that takes the place of what was pressed', async ({ page }) => {
  await openedGallery(page, gallery.url);
  await show(page, 'game/GamePage/office');
  const pressed = await pressesOn(page, 'Leg op tafel');
  await page.getByRole('button', { name: 'Open Netwerk', exact: true }).dblclick();
  const lay = page.getByRole('button', { name: 'Leg op tafel', exact: true });
  await expect(lay).toBeVisible();
  expect(await pressed()).toBe(0);
  await lay.click(); // a click of its own counts
  expect(await pressed()).toBe(1);
});

test('a double click opens a choice and leaves it open', async ({ page }) => {
  await openedGallery(page, gallery.url);
  await show(page, 'game/GamePage/tool');
  const ask = page.getByRole('button', { name: 'Vraag Kees of Annemarie-Josephine', exact: true });
  await ask.dblclick();
  await expect(ask).toHaveAttribute('aria-expanded', 'true');
  await ask.click();
  await expect(ask).toHaveAttribute('aria-expanded', 'false');
});

test('a double click on a switch or a tick is one press', async ({ page }) => {
  await openedGallery(page, gallery.url);
  await show(page, 'tools/privacy/start');
  await page.getByRole('switch', { name: /^foto/ }).dblclick();
  await page.getByRole('switch', { name: /^huisadres/ }).dblclick();
  expect(await sent(page)).toEqual(['f3', 'f2'].map(field => ({ type: 'field', field, open: false })));
  await show(page, 'tools/questions/start');
  await page
    .locator('label')
    .filter({ hasText: /een boze klant/ })
    .dblclick();
  await expect(page.getByRole('checkbox', { name: /een boze klant/ })).toBeChecked();
  expect(await sent(page)).toEqual([{ type: 'pick', question: 'q3', on: true }]);
});

test('quick taps on different rows all count, also where the browser takes two for a double click', async ({ page }) => {
  await openedGallery(page, gallery.url);
  await show(page, 'tools/privacy/start');
  for (const [at, name] of [/^naam/, /^geboortedatum/, /^huisadres/, /^foto/].entries()) {
    const box = (await page.getByRole('switch', { name }).boundingBox())!;
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down({ clickCount: at + 1 });
    await page.mouse.up({ clickCount: at + 1 });
  }
  expect(await sent(page)).toEqual(['f0', 'f1', 'f2', 'f3'].map(field => ({ type: 'field', field, open: false })));
});
