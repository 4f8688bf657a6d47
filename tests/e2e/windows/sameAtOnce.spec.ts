import { expect, test } from '@playwright/test';
import { openGallery } from '../../support/gallery.ts';
import { sameAtOnce } from './sameAtOnce.ts';
import { openedGallery, show } from './walk.ts';

// Two colleagues at the same tool are about to press the same thing. The second press must not undo the first.
let gallery: Awaited<ReturnType<typeof openGallery>>;
test.beforeAll(async () => {
  gallery = await openGallery();
});
test.afterAll(() => gallery.close());

/** As long as a colleague's change is news. */
const FRESH_MS = 2000;
const TOLD = /veranderde dit net\.$|deed dit net al\. .* Tik dan nog een keer\.$/;

for (const [kind, same] of Object.entries(sameAtOnce)) {
  if (same === null) continue;
  test(`what a colleague did a moment ago in ${kind} stands; later it can be changed`, async ({ page }) => {
    await page.clock.install();
    await openedGallery(page, gallery.url);
    await show(page, `tools/${kind}/${same.state}`);
    const tool = page.locator('[data-specimen] main');
    const again = same.again(tool).first();
    const sent = () => page.evaluate(() => window.gallery.sent);
    await same.before?.(tool).click();
    await page.evaluate(action => window.gallery.colleague(action), same.colleague);
    const left = await again.ariaSnapshot();
    await again.click();
    expect(await sent()).toEqual([]);
    await expect(page.getByText(TOLD)).toBeAttached(); // said aloud
    if (!(await again.isVisible())) await same.before?.(tool).click(); // choosing closed what was open
    expect(await again.ariaSnapshot()).toBe(left);
    await page.clock.fastForward(FRESH_MS);
    await again.click();
    await expect.poll(async () => (await sent()).length).toBe(1);
  });
}

/** Who looks for a few seconds, and then presses what a colleague pressed meanwhile, wants the same. */
const SLOW_MS = 5000;

for (const [kind, same] of Object.entries(sameAtOnce)) {
  if (same === null || !['on', 'open'].some(wish => wish in same.colleague)) continue;
  test(`what two want on in ${kind} is on, also when the second presses seconds later; a next press undoes it`, async ({
    page,
  }) => {
    await page.clock.install();
    await openedGallery(page, gallery.url);
    await show(page, `tools/${kind}/${same.state}`);
    const again = same.again(page.locator('[data-specimen] main')).first();
    const sent = () => page.evaluate(() => window.gallery.sent);
    await page.evaluate(action => window.gallery.colleague(action), same.colleague);
    await page.clock.fastForward(SLOW_MS);
    const left = await again.ariaSnapshot();
    await again.click();
    await expect(page.getByText(/deed dit net al\. .* Tik dan nog een keer\.$/)).toBeAttached();
    expect(await sent()).toEqual([]);
    expect(await again.ariaSnapshot()).toBe(left);
    await page.clock.fastForward(1000); // a double press is one
    await again.click();
    await expect.poll(async () => (await sent()).length).toBe(1);
  });
}
