import { expect, test } from '@playwright/test';
import { openGallery } from '../support/gallery.ts';
import { followMarks, lookNow } from '../support/marks/followMarks.ts';

declare global {
  interface Window {
    specimens: [kind: string, state: string][];
    show: (kind: string, state: string) => void;
  }
}

test.setTimeout(300_000);

const SIZES = [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
];

/** What is in the windows of the gallery is written in Dutch for it: `report.ts` knows that, and tells of what stands around it. */
test('every window in every state is looked at, wide and narrow', async ({ page }) => {
  const gallery = await openGallery('pseudo');
  await followMarks(page, 'gallery');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`${gallery.url}?bare=1`);
  await page.waitForFunction(() => window.specimens?.length > 0);
  for (const [kind, state] of await page.evaluate(() => window.specimens)) {
    await page.evaluate(([one, other]) => window.show(one, other), [kind, state] as const);
    await expect(page.locator('[data-loading]')).toHaveCount(0);
    for (const size of SIZES) {
      await page.setViewportSize(size);
      await lookNow(page);
    }
  }
  await gallery.close();
});
