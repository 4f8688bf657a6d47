import { expect, test } from '@playwright/test';
import { openGallery } from '../../support/gallery.ts';
import { lookAt, openedGallery, show } from './walk.ts';

// A card of the story is read at one glance: nothing of it lies under the foot, and it scrolls only where letters fill the page.
let gallery: Awaited<ReturnType<typeof openGallery>>;
test.beforeAll(async () => {
  gallery = await openGallery();
});
test.afterAll(() => gallery.close());

const SIZES = [
  { width: 1366, height: 768 },
  { width: 1024, height: 768 },
  { width: 911, height: 512 },
  { width: 390, height: 844 },
  { width: 320, height: 640 },
] as const;
const LARGEST_ON_SMALLEST = '320 28';
const QUESTIONS = /how about you/; // three at once, which is the most there are
const ROOMY = ['1366 20', '1366 28', '1024 20', '1024 28', '911 20', '390 20'];

for (const text of [20, 28] as const)
  test(`every card of the reveal fits between top and foot, with letters of ${text}`, async ({ page }) => {
    const all = (await openedGallery(page, gallery.url)).filter(id => id.startsWith('reveal/RevealPage/'));
    expect(all.length).toBeGreaterThan(6);
    for (const { width, height } of SIZES) {
      await lookAt(page, { theme: 'dag', language: 'nl', width, text });
      await page.setViewportSize({ width, height });
      for (const id of all) {
        await show(page, id);
        const place = await page.evaluate(() => {
          const main = document.querySelector('main')!;
          const foot = document.querySelector('footer');
          const words = [...main.querySelectorAll('h1, p, legend, label, li, button')].map(one => one.getBoundingClientRect());
          const inside = main.getBoundingClientRect();
          return {
            page: document.documentElement.scrollHeight - innerHeight,
            foot: foot ? Math.ceil(foot.getBoundingClientRect().bottom) - innerHeight : 0,
            over: foot ? Math.max(0, Math.floor(inside.bottom - foot.getBoundingClientRect().top)) : 0,
            scrolls: main.scrollHeight > main.clientHeight,
            sideways: words.filter(word => word.right > inside.right + 1 || word.left < inside.left - 1).length,
          };
        });
        const look = `${width} ${text}`;
        const mayScroll = look === LARGEST_ON_SMALLEST || (QUESTIONS.test(id) && !ROOMY.includes(look));
        expect.soft(place, `${id} at ${look}`).toEqual({
          page: 0,
          foot: 0,
          over: 0,
          scrolls: mayScroll ? expect.any(Boolean) : false,
          sideways: 0,
        });
      }
    }
  });
