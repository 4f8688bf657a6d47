import { expect, test, type Locator, type Page } from '@playwright/test';
import { openGallery } from '../../support/gallery.ts';
import { lookAt, openedGallery, show } from './walk.ts';

// At the coach's desk messages and the offer to undo stand at the foot: over nothing, and nothing moves when they come.
let gallery: Awaited<ReturnType<typeof openGallery>>;
test.beforeAll(async () => {
  gallery = await openGallery();
});
test.afterAll(() => gallery.close());

const SIZES = [1366, 1024, 390].flatMap(width => ([20, 28] as const).map(text => ({ width, text })));
const foot = (page: Page) => page.getByRole('region', { name: 'Berichten' });
const topOf = async (place: Locator) => (await place.boundingBox())!.y;
const bottomOf = async (place: Locator) => {
  const { y, height } = (await place.boundingBox())!;
  return y + height;
};

test('every control comes clear of the foot when it is reached, and the end of the page stands above it', async ({ page }) => {
  await openedGallery(page, gallery.url);
  for (const size of SIZES) {
    const at = `${size.width} px, letters of ${size.text}`;
    await lookAt(page, { theme: 'dag', language: 'nl', ...size });
    await show(page, 'coach/DeskFoot/a message and two acts that can be undone');
    await expect(foot(page)).toBeVisible();
    const { height } = page.viewportSize()!;
    expect(Math.abs((await bottomOf(foot(page))) - height), at).toBeLessThan(1);
    expect((await foot(page).boundingBox())!.height, at).toBeLessThanOrEqual(height * 0.4 + 1);
    const hidden = await page.evaluate(() => {
      const row = document.querySelector('section[popover]')!;
      const controls = document.querySelectorAll<HTMLElement>('main :is(button, a[href], input, select, [tabindex="0"])');
      return [...controls].flatMap(control => {
        if (!control.checkVisibility()) return [];
        control.focus();
        control.scrollIntoView({ block: 'nearest' }); // as the browser does for a key
        const { bottom } = control.getBoundingClientRect();
        return bottom > row.getBoundingClientRect().top + 1 ? [control.textContent] : [];
      });
    });
    expect(hidden, at).toEqual([]);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    expect(await bottomOf(page.locator('main')), at).toBeLessThanOrEqual((await topOf(foot(page))) + 1);
  }
});

test('a dialog ends above the foot', async ({ page }) => {
  await openedGallery(page, gallery.url);
  for (const size of SIZES) {
    await lookAt(page, { theme: 'dag', language: 'nl', ...size });
    await show(page, 'coach/DeskFoot/beside a dialog');
    await expect(foot(page)).toBeVisible();
    await expect(page.getByRole('dialog')).toBeVisible();
    const bottom = await bottomOf(page.getByRole('dialog'));
    expect(bottom, `${size.width} px, letters of ${size.text}`).toBeLessThanOrEqual((await topOf(foot(page))) + 1);
  }
});

test('nothing moves when a message comes or goes', async ({ page }) => {
  await openedGallery(page, gallery.url);
  await show(page, 'coach/DeskFoot/a message and two acts that can be undone');
  const tile = page.locator('article').first();
  const before = await tile.boundingBox();
  await foot(page).getByRole('button', { name: 'Gelezen' }).click();
  await expect(foot(page).getByText('is opgelost')).toHaveCount(0);
  expect(await tile.boundingBox()).toEqual(before);
});

test('F6 leads to what can be undone and back again', async ({ page }) => {
  await openedGallery(page, gallery.url);
  await show(page, 'coach/DeskFoot/a message and two acts that can be undone');
  await foot(page).getByRole('button', { name: 'Gelezen' }).click();
  const start = page.locator('article').first().getByRole('button').first();
  await start.focus();
  await page.keyboard.press('F6');
  await expect(foot(page).getByRole('button', { name: 'Draai dit terug' }).first()).toBeFocused();
  await page.keyboard.press('F6');
  await expect(start).toBeFocused();
});
