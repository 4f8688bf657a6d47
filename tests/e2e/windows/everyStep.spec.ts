import { expect, test, type Page } from '@playwright/test';
import { LONGEST, type Words } from '../../../client/gallery/longest.ts';
import { openGallery } from '../../support/gallery.ts';
import { wordsOfEveryStep } from './longestWords.ts';
import { openedGallery, show } from './walk.ts';

// What the levels say at every step, under the work: nothing of it is cut, and the work keeps its room. What is longer than
// its place shows whole rows and a button, and all of it when that is pressed.

const SIZES = [
  { width: 1366, height: 768 },
  { width: 1024, height: 768 },
  { width: 911, height: 512 }, // 1366 x 768 at 150 %
  { width: 390, height: 844 },
  { width: 320, height: 640 },
];
const UNDER: readonly Words['under'][] = ['hint', 'notYet', 'both', 'waits'];
const TOOL = 'game/EveryTool/sheet start';
const LEAST = 60; // % of the height

let gallery: Awaited<ReturnType<typeof openGallery>>;
test.beforeAll(async () => {
  gallery = await openGallery();
});
test.afterAll(() => gallery.close());

interface Seen {
  share: number; // % of the height that the work has
  faults: string[];
  folded: number; // texts that show a part of themselves and a button
}

/** How the words look that are in the page now. */
const look = (page: Page): Promise<Seen> =>
  page.evaluate(() => {
    const work = document.querySelector('[data-region="work"]')!.getBoundingClientRect();
    const cue = document.querySelector('[data-region="cue"]')!;
    const faults: string[] = [];
    let folded = 0;
    const isOut = ({ top, bottom, left, right }: DOMRect) =>
      top < 0 || left < 0 || bottom > innerHeight + 0.5 || right > innerWidth + 0.5;
    for (const control of cue.querySelectorAll('button'))
      if (control.checkVisibility() && isOut(control.getBoundingClientRect())) faults.push(`out: ${control.textContent}`);
    for (const place of cue.querySelectorAll<HTMLElement>('[data-fold]')) {
      if (!place.checkVisibility()) continue;
      const text = place.querySelector('p')!;
      const shown = place.getBoundingClientRect();
      const words = text.textContent;
      if (isOut(shown)) faults.push(`out: ${words}`);
      if (text.scrollWidth > text.clientWidth + 1) faults.push(`wider than its place: ${words}`);
      const { bottom } = text.getBoundingClientRect();
      if (bottom <= shown.bottom + 1) continue;
      folded += 1;
      const button = [...(place.parentElement?.querySelectorAll('button') ?? [])].find(one => one.textContent === 'Toon alles');
      if (!button) faults.push(`cut: ${words}`);
      const under = Number.parseFloat(place.style.clipPath.split(' ')[2] ?? '0');
      const rows = (shown.height - under) / Number.parseFloat(getComputedStyle(text).lineHeight);
      if (rows < 0.9) faults.push(`no row in sight: ${words}`);
      if (Math.abs(rows - Math.round(rows)) > 0.1) faults.push(`a row is cut: ${words}`);
    }
    // Every fold has its slot inside the cue, and nothing in the cue lies over something else.
    const parts = [...cue.children].filter(part => part.checkVisibility()).map(part => part.getBoundingClientRect());
    for (const [at, part] of parts.entries())
      if (at > 0 && part.top < parts[at - 1]!.bottom - 1) faults.push('one part lies over another');
    return { share: Math.round((work.height / innerHeight) * 1000) / 10, faults, folded };
  });

for (const size of SIZES)
  for (const text of [20, 28] as const)
    test(`nothing that a level says is cut at ${size.width} x ${size.height} with letters of ${text}`, async ({ page }) => {
      await openedGallery(page, gallery.url);
      await page.setViewportSize(size);
      await page.evaluate(letters => window.gallery.look({ text: letters }), text);
      await show(page, TOOL);
      let [least, folded, looked] = [100, 0, 0];
      for (const { of, ...said } of wordsOfEveryStep())
        for (const under of UNDER) {
          if (said[under === 'hint' || under === 'notYet' ? under : 'line'] === '') continue;
          await page.evaluate(words => window.gallery.sayNow(words), { ...LONGEST, ...said, under });
          const seen = await look(page);
          const place = `${of} with ${under}`;
          expect.soft(seen.faults, place).toEqual([]);
          expect.soft(seen.share, `share at ${place}`).toBeGreaterThanOrEqual(LEAST);
          [least, folded, looked] = [Math.min(least, seen.share), folded + Math.sign(seen.folded), looked + 1];
        }
      expect(looked).toBeGreaterThan(100);
      console.log(`${size.width} x ${size.height}, letters of ${text}: work at least ${least} %, ${folded} of ${looked} fold`);
    });

test('a text that folds shows all of it on request, by keyboard too, and gives the room back', async ({ page }) => {
  await openedGallery(page, gallery.url);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.evaluate(() => window.gallery.look({ text: 28 }));
  await page.evaluate(words => window.gallery.say(words), LONGEST);
  await show(page, TOOL);
  const before = await look(page);
  expect(before.folded).toBe(1);
  const more = page.getByRole('button', { name: 'Toon alles' });
  await more.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Toon minder' })).toBeFocused();
  const text = page.locator('[data-fold="whole"]');
  await expect.poll(() => text.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)).toBeLessThanOrEqual(1);
  expect((await look(page)).faults).toEqual([]);
  await page.getByRole('button', { name: 'Toon minder' }).click();
  await expect(more).toBeVisible();
  expect(await look(page)).toEqual(before);
});
