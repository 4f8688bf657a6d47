import { expect, test, type Locator, type Page } from '@playwright/test';
import { openGallery } from '../../support/gallery.ts';
import { openedGallery, show } from './walk.ts';

// People press twice out of habit. That selects no words of what they press; a text to read can still be selected and copied.
let gallery: Awaited<ReturnType<typeof openGallery>>;
test.beforeAll(async () => {
  gallery = await openGallery();
});
test.afterAll(() => gallery.close());

const PRESSED: readonly [string, string, (page: Page) => Locator][] = [
  ['a button', 'game/GamePage/tool', page => page.locator('[data-main]')],
  ['a program', 'game/GamePage/office', page => page.locator('[data-rail="network"] span').first()],
  ['a choice', 'tools/questions/start', page => page.locator('label').filter({ hasText: /een boze klant/ })],
  ['a switch', 'tools/privacy/start', page => page.getByRole('switch', { name: /^foto/ }).getByText('foto')],
];
const selected = (page: Page) => page.evaluate(() => String(getSelection()));

for (const [what, id, target] of PRESSED)
  test(`pressing ${what} twice selects nothing`, async ({ page }) => {
    await openedGallery(page, gallery.url);
    await show(page, id);
    await target(page).dblclick();
    expect(await selected(page)).toBe('');
  });

test('a text that one reads can be selected', async ({ page }) => {
  await openedGallery(page, gallery.url);
  await show(page, 'game/GamePage/team and chat');
  await page.getByRole('log').locator('p span').first().dblclick();
  expect(await selected(page)).not.toBe('');
});
