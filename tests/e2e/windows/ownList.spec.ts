import { expect, test } from '@playwright/test';
import { openGallery } from '../../support/gallery.ts';
import { openedGallery, show } from './walk.ts';

// At the end all skills of the game stand in one list: what somebody was not asked in play is answered there at once.
let gallery: Awaited<ReturnType<typeof openGallery>>;
test.beforeAll(async () => {
  gallery = await openGallery();
});
test.afterAll(() => gallery.close());

test('in the talk a skill that was not asked about can be answered in one list, in which nothing moves', async ({ page }) => {
  await openedGallery(page, gallery.url);
  await show(page, 'debrief/DebriefPage/life');
  const list = page.getByRole('region', { name: 'Kunt u dit zelf?' });
  await expect(list.getByText('Hier kunt u in één keer aanvullen wat nog leeg is.', { exact: false })).toBeVisible();
  const skills = list.getByRole('group');
  const open = skills.filter({ hasNot: page.locator('input:checked') });
  const names = await skills.locator('legend').allInnerTexts();
  expect(names.length).toBeGreaterThan(1);
  const count = await open.count();
  expect(count).toBeGreaterThan(0);
  // One only: nobody answers here, so after a while the page takes an answer back, as it does without a connection.
  await open.first().getByRole('radio', { name: 'Wil ik leren' }).click();
  await expect(open).toHaveCount(count - 1);
  expect(await skills.locator('legend').allInnerTexts()).toEqual(names);
});
