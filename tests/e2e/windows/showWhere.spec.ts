import { expect, test } from '@playwright/test';
import { openGallery } from '../../support/gallery.ts';
import { openedGallery, show } from './walk.ts';

// Where a step is done by choosing in the program itself, the main button shows where that is, and says what.
let gallery: Awaited<ReturnType<typeof openGallery>>;
test.beforeAll(async () => {
  gallery = await openGallery();
});
test.afterAll(() => gallery.close());

for (const [width, height] of [
  [1366, 768],
  [390, 844],
  [320, 640],
] as const)
  test(`the main button leads to what is to be pressed, with a line around it, and says so, at ${width} x ${height}`, async ({
    page,
  }) => {
    await openedGallery(page, gallery.url);
    await page.setViewportSize({ width, height });
    await show(page, 'game/GamePage/chooses in the program');
    const where = page.getByRole('button', { name: 'Laat zien waar', exact: true });
    await expect(page.getByRole('button', { name: /Goedkeuren/ }).first()).toBeVisible();
    for (const press of ['click', 'focus'] as const) {
      if (press === 'click') await where.click();
      else await where.press('Enter');
      await expect(page.getByRole('region', { name: 'Telefoon' })).toBeFocused();
      await expect(page.getByRole('region', { name: 'Telefoon' })).toHaveAttribute('data-pointed');
      await expect(page.getByRole('button', { name: /Goedkeuren/ }).first()).toBeInViewport({ ratio: 1 });
      await expect(page.locator('[data-word="plain"]')).toContainText('Keur goed wat u zelf startte.');
      await expect(page.locator('[data-word="plain"]')).toContainText('Hierboven staat nu een dikke lijn');
    }
    await page.locator('[data-main]').focus();
    await expect(page.locator('[data-pointed]')).toHaveCount(0);
  });
