import { expect, test, type Page } from '@playwright/test';
import { openGallery } from '../../support/gallery.ts';
import { openedGallery, show } from './walk.ts';

// The programs at the side: whoever is about to press one presses that one, and reads all of its name.
let gallery: Awaited<ReturnType<typeof openGallery>>;
test.beforeAll(async () => {
  gallery = await openGallery();
});
test.afterAll(() => gallery.close());

const rail = (page: Page) => page.getByRole('navigation', { name: 'Kantoor en programma’s' });
const names = (page: Page) => rail(page).locator('button').allInnerTexts();
const boxes = (page: Page) =>
  rail(page)
    .locator('button')
    .evaluateAll(all => all.map(one => JSON.stringify(one.getBoundingClientRect())));

/** A program that the level has first of all, though it comes in now. */
const comes = (page: Page, id: string, title: string) =>
  page.evaluate(
    async program => {
      window.gallery.comes(({ tools }) => ({ tools: [{ ...tools[0]!, ...program }, ...tools] }), 'colleague');
      await new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    },
    { id, title },
  );

for (const [place, size] of [
  ['at the side', { width: 1366, height: 768 }],
  ['in the office', { width: 390, height: 844 }],
] as const) {
  test(`a program that comes in ${place} stands at the end of its group`, async ({ page }) => {
    await openedGallery(page, gallery.url);
    await page.setViewportSize(size);
    await show(page, 'game/GamePage/office');
    const before = await names(page);
    const last = before.findLast(name => name === 'Netwerk' || name === 'Mijn eigen zin')!;
    await comes(page, 'nieuw', 'Agenda');
    expect(await names(page)).toEqual(before.toSpliced(before.indexOf(last) + 1, 0, 'Agenda'));
  });

  test(`nothing moves ${place} while the pointer or the focus is there; it takes its place after`, async ({ page }) => {
    await openedGallery(page, gallery.url);
    await page.setViewportSize(size);
    await show(page, 'game/GamePage/office');
    const last = rail(page).locator('button').last();
    const before = await boxes(page);
    await last.hover();
    await comes(page, 'nieuw', 'Agenda');
    expect((await boxes(page)).slice(0, before.length)).toEqual(before);
    await expect(last).toHaveText('Agenda');
    await page.mouse.move(size.width / 2, 10);
    await expect(last).not.toHaveText('Agenda');
    await last.focus();
    const settled = await boxes(page);
    await comes(page, 'nog een', 'Mail');
    expect((await boxes(page)).slice(0, settled.length)).toEqual(settled);
    await expect(last).toHaveText('Mail');
    await page.locator('[data-main]').focus();
    await expect(last).not.toHaveText('Mail');
  });
}

for (const text of [20, 24, 28] as const)
  test(`no name of a program is cut, with letters of ${text}`, async ({ page }) => {
    await openedGallery(page, gallery.url);
    await page.setViewportSize({ width: 1366, height: 768 });
    await page.evaluate(letters => window.gallery.look({ text: letters }), text);
    await show(page, 'game/GamePage/every program');
    const cut = await rail(page).evaluate(nav => {
      const { left, right } = nav.getBoundingClientRect();
      return [...nav.querySelectorAll('button')].flatMap(button => {
        const range = document.createRange();
        range.selectNodeContents(button.querySelector('svg + span') ?? button);
        const box = button.getBoundingClientRect();
        const rects = [...range.getClientRects()];
        const out = rects.some(
          one => one.left < left || one.right > right || one.bottom > box.bottom + 1 || one.top < box.top - 1,
        );
        return out || nav.scrollWidth > nav.clientWidth ? [button.innerText] : [];
      });
    });
    expect(cut).toEqual([]);
  });
