import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { openGallery } from '../../support/gallery.ts';
import { openedGallery, show } from './walk.ts';

// What the plan offers of itself: steps that suit a place on the way, and how a team goes on.
let gallery: Awaited<ReturnType<typeof openGallery>>;
test.beforeAll(async () => {
  gallery = await openGallery();
});
test.afterAll(() => gallery.close());

test('a place on the way offers steps that suit it, one press makes it one’s own, and nobody’s own step is replaced', async ({
  page,
}) => {
  await openedGallery(page, gallery.url);
  await show(page, 'personal/OwnDesk/after the game');
  await page.getByRole('button', { name: 'Vul meer in, als u wilt' }).click();
  await page.locator('label', { hasText: 'Ik loop een dag mee.' }).click();
  const idea = page.getByRole('button', { name: 'Ik bel een bedrijf en vraag of ik een dag mag meelopen.' });
  await idea.click();
  await expect(page.getByRole('textbox', { name: 'Mijn stap', exact: true })).toHaveValue(
    'Ik bel een bedrijf en vraag of ik een dag mag meelopen.',
  );
  await expect(idea).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('textbox', { name: 'Mijn stap', exact: true }).fill('Ik vraag het mijn buurvrouw.');
  await expect(idea).toHaveCount(0);
  await expect(page.getByText('Ik bel een bedrijf en vraag of ik een dag mag meelopen.')).toBeVisible(); // still to be read
  await expect(page.getByRole('textbox', { name: 'Mijn stap', exact: true })).toHaveValue('Ik vraag het mijn buurvrouw.');
});

test('the cards of the team are a file to keep, and a first day is asked before the calendar', async ({ page }) => {
  await openedGallery(page, gallery.url);
  await show(page, 'personal/OwnDesk/filled in');
  await expect(page.getByRole('button', { name: 'Zet dit in mijn agenda' })).toHaveAttribute('aria-disabled', 'true');
  await page.getByLabel('De eerste keer').fill('2026-12-15');
  await expect(page.getByRole('button', { name: 'Zet dit in mijn agenda' })).not.toHaveAttribute('aria-disabled', 'true');
  const cards = await page
    .getByRole('listitem')
    .filter({ has: page.locator('b') })
    .allInnerTexts();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Bewaar de contactkaartjes van mijn team' }).click(),
  ]);
  const kept = await readFile(await file.path(), 'utf8');
  expect(kept.split('\n').filter(Boolean).length).toBeGreaterThan(1);
  expect(cards.join('\n')).toContain(kept.split('\n')[0]);
});
