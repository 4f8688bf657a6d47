import { expect, test } from '@playwright/test';
import { openGallery } from '../../support/gallery.ts';
import { layoutFaults } from '../../support/layout.ts';
import { openedGallery, show } from './walk.ts';

// On the smallest page what can be done with a version is at hand where it was chosen, and the rights have a way to them.
let gallery: Awaited<ReturnType<typeof openGallery>>;
test.beforeAll(async () => {
  gallery = await openGallery();
});
test.afterAll(() => gallery.close());

for (const [width, height] of [
  [320, 640],
  [390, 844],
] as const)
  test(`an older version can be put back where it was chosen, and the rights are one press away, at ${width} x ${height}`, async ({
    page,
  }) => {
    await openedGallery(page, gallery.url);
    await page.setViewportSize({ width, height });
    await show(page, 'tools/drive/start');
    const way = page.getByRole('button', { name: 'Wie kan bij dit bestand?' });
    await expect(way).toBeInViewport({ ratio: 1 });
    await page.getByRole('button', { name: /^12 november/ }).click();
    const back = page.getByRole('button', { name: 'Zet terug: 12 november' });
    await expect(back).toBeInViewport({ ratio: 1 });
    expect(await layoutFaults(page)).toEqual([]);
    await expect(page.getByRole('button', { name: /^10 november/ })).toBeVisible();
    await way.click();
    await expect(page.getByRole('heading', { name: 'Wie kan bij dit bestand?' })).toBeInViewport();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('group', { name: 'Iedereen met de link' }).getByRole('radio', { checked: true })).toBeFocused();
  });
