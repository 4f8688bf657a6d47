import { expect, test } from '@playwright/test';
import { openGallery } from '../../support/gallery.ts';
import { lookAt, openedGallery, show } from './walk.ts';

// Twelve teams on the coach's page: all in sight without scrolling, and no menu cut off.

const LOOK = { theme: 'dag', text: 20, language: 'nl' } as const;
const rows = '[data-row]';

test('twelve teams fit under each other, and the menu of the lowest is whole', async ({ page }) => {
  test.setTimeout(240_000);
  const gallery = await openGallery();
  try {
    await openedGallery(page, gallery.url);
    for (const width of [1366, 1024]) {
      await lookAt(page, { ...LOOK, width });
      await show(page, 'coach/ManyTeams/twelve');
      await page.evaluate(() => window.scrollTo(0, 0));
      await expect(page.locator(rows)).toHaveCount(12);
      const bottoms = await page.locator(rows).evaluateAll(all => all.map(row => row.getBoundingClientRect().bottom));
      expect(Math.max(...bottoms), `${width} px wide`).toBeLessThanOrEqual(768);
      await expect(page.getByRole('complementary', { name: 'Hier is hulp nodig' })).toHaveCount(width === 1366 ? 1 : 0);
    }
    await show(page, 'coach/ManyTeams/twelve, menu of the lowest row');
    const menu = await page.getByRole('menu').boundingBox();
    expect(menu!.y).toBeGreaterThanOrEqual(0);
    expect(menu!.y + menu!.height).toBeLessThanOrEqual(768);
  } finally {
    await gallery.close();
  }
});
