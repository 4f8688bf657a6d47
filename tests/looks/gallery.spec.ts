import { test } from '@playwright/test';
import { openedGallery, show } from '../e2e/windows/walk.ts';
import { openGallery } from '../support/gallery.ts';
import { followMarks, lookNow } from '../support/marks/followMarks.ts';

test.setTimeout(900_000);

const SIZES = [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
];

/** The contents of specimens are Dutch; `report.ts` ignores those, and reports the texts around them. */
test('every specimen is checked, wide and narrow', async ({ page }) => {
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
