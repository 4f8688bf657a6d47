import { expect, test } from '@playwright/test';
import { openGallery } from '../../support/gallery.ts';
import { lookAt, openedGallery, show } from './walk.ts';

// The bar of a session has the most in it during a practice run; with every size of letters all of it can be reached.
let gallery: Awaited<ReturnType<typeof openGallery>>;
test.beforeAll(async () => {
  gallery = await openGallery();
});
test.afterAll(() => gallery.close());

test('nothing in the bar of a session is cut off, at every width and with every size of letters', async ({ page }) => {
  await openedGallery(page, gallery.url);
  for (const id of ['coach/SessionBar/a rehearsal', 'coach/SessionBar/play'])
    for (const width of [1366, 1024, 390])
      for (const text of [20, 24, 28] as const) {
        await lookAt(page, { theme: 'dag', language: 'nl', width, text });
        await show(page, id);
        const cut = await page.evaluate(() =>
          [...document.querySelectorAll('header :is(button, a)')]
            .filter(one => one.checkVisibility() && one.getBoundingClientRect().right > innerWidth + 1)
            .map(one => one.textContent),
        );
        expect(cut, `${id}, ${width} px, letters of ${text}`).toEqual([]);
      }
});
