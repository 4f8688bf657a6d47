import { expect, test } from '@playwright/test';
import { openGallery } from '../../support/gallery.ts';
import { lookAt, openedGallery, show } from './walk.ts';

// Before the first task people read the story, who they are and with whom; everything else comes when it is needed.
let gallery: Awaited<ReturnType<typeof openGallery>>;
test.beforeAll(async () => {
  gallery = await openGallery();
});
test.afterAll(() => gallery.close());

const MOST_WORDS = 110;
const ONE_ROLE = 'lobby/BriefingPage/nobody is ready';

test('the briefing is short, fits on one page, and asks for one button', async ({ page }) => {
  await openedGallery(page, gallery.url);
  await lookAt(page, { theme: 'dag', language: 'nl', width: 1366, text: 20 });
  await show(page, ONE_ROLE);
  const words = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('#inhoud, footer')].flatMap(part => part.innerText.match(/[\p{L}\p{N}]+/gu) ?? []),
  );
  expect(words.length).toBeLessThanOrEqual(MOST_WORDS);
  expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
  await expect(page.getByText('Zo begint u: Open het Netwerk.')).toBeVisible();
  await expect(page.getByText('Vraag Kees wat Ilse zoekt.')).toHaveCount(0);
  await expect(page.getByRole('radio')).toHaveCount(0);
  await expect(page.locator('footer').getByRole('button')).toHaveText('Ik ben er klaar voor');
});

test('the clock is chosen behind a button, by keys too, and nothing above it moves', async ({ page }) => {
  await openedGallery(page, gallery.url);
  await show(page, ONE_ROLE);
  const clock = page.getByRole('button', { name: 'Met klok: 60 minuten' });
  const before = await clock.boundingBox();
  await clock.press('Enter');
  await expect(clock).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByRole('radio', { name: 'Zonder klok' })).toBeVisible();
  expect(await clock.boundingBox()).toEqual(before);
  await clock.press('Enter');
  await expect(page.getByRole('radio')).toHaveCount(0);
});

test('what is good to know stands under Help', async ({ page }) => {
  await openedGallery(page, gallery.url);
  await show(page, 'start/Dialogs/help in the briefing');
  await expect(page.getByRole('dialog').getByText('Iets proberen mag altijd.', { exact: false })).toBeVisible();
});
