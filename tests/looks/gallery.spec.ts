import { test } from '@playwright/test';
import { openedGallery, show } from '../e2e/windows/walk.ts';
import { openGallery } from '../support/gallery.ts';
import { followMarks, lookNow } from '../support/marks/followMarks.ts';

test.setTimeout(900_000);

const SIZES = [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
];

/** What specimens are made of is written in Dutch for them: `report.ts` knows that, and tells of what stands around it. */
test('every specimen is looked at, wide and narrow', async ({ page }) => {
  const gallery = await openGallery('pseudo');
  await followMarks(page, 'gallery');
  for (const id of await openedGallery(page, gallery.url)) {
    await show(page, id);
    for (const size of SIZES) {
      await page.setViewportSize(size);
      await lookNow(page);
    }
  }
  await gallery.close();
});
