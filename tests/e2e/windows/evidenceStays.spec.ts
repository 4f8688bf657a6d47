import { expect, test } from '@playwright/test';
import { openGallery } from '../../support/gallery.ts';
import { openedGallery, show } from './walk.ts';

// A colleague picks evidence while somebody else is about to press a card: every card stays where it is.
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
  test(`cards on the evidence board stay in their places when a colleague picks some, at ${width} x ${height}`, async ({
    page,
  }) => {
    await openedGallery(page, gallery.url);
    await page.setViewportSize({ width, height });
    await show(page, 'tools/dossier/start');
    const cards = page.locator('[data-card]');
    const boxes = () => cards.evaluateAll(all => all.map(one => JSON.stringify(one.getBoundingClientRect())));
    const before = await boxes();
    const names = await cards.evaluateAll(all => all.map(one => one.getAttribute('data-card')));
    for (const [at, card] of ['E7', 'E1', 'E4'].entries()) {
      await page.evaluate(id => window.gallery.colleague({ type: 'pick', card: id, on: true } as { type: string }), card);
      await expect(page.getByText(`${at + 1} van 3 gekozen`)).toBeVisible();
      expect(await boxes()).toEqual(before);
    }
    expect(await cards.evaluateAll(all => all.map(one => one.getAttribute('data-card')))).toEqual(names);
    await expect(cards.filter({ hasText: 'Rooster voor 18 mensen' })).toContainText('door Ria');
    const own = cards.filter({ hasText: 'Boze klant' }).getByRole('button');
    await expect(own).toBeDisabled();
  });
