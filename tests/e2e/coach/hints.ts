import { expect, type Page } from '@playwright/test';
import type { coachActs } from './coachActs.ts';

/** Where a hint stands on a person's page. */
export const hintOn = (page: Page) => page.locator('[data-word="hint"]');
/** By key: two quick clicks at one place would be a double click, which is one. */
const readHint = (page: Page) => hintOn(page).getByRole('button', { name: 'Gelezen' }).press('Enter');
const inboxOn = (page: Page) => page.locator('[data-inbox]');

/** Gives the next prepared hint of the dialog that is open; answers with what a person then reads. */
export async function giveNextHint({ dialog }: ReturnType<typeof coachActs>): Promise<RegExp> {
  const next = dialog.getByRole('listitem').filter({ has: dialog.page().getByRole('button', { name: /^Stuur/ }) });
  const hint = await next.first().getByRole('paragraph').innerText();
  await next.first().getByRole('button').click();
  const last = /[^.?!]+[.?!]$/.exec(hint)![0].trim();
  // Who has what a sentence sends others for reads that they have it.
  return new RegExp(`^Hint van uw coach.*(${last.replaceAll(/[()?.]/g, '\\$&')}|U heeft dit zelf)`);
}

/** Waits until a hint shows that says this, over whatever else came in. */
export async function untilHinted(pages: readonly Page[], says: RegExp): Promise<void> {
  const hinted = async () => (await Promise.all(pages.map(page => hintOn(page).count()))).map(Boolean);
  await expect.poll(async () => (await hinted()).some(Boolean)).toBe(true);
  for (const [at, is] of (await hinted()).entries()) {
    if (!is) continue;
    await expect(hintOn(pages[at]!)).toHaveAccessibleName(says);
    await expect(inboxOn(pages[at]!)).toHaveCount(0);
  }
}

/** Reads the newest hint, those that it covered, and sees what had come in before; whether it covered any. */
export async function readHints(page: Page, newest: string, older: RegExp): Promise<boolean> {
  await expect(hintOn(page)).toContainText(newest);
  const covered = Number(/Nog (\d) hints? van uw coach/.exec((await hintOn(page).textContent()) ?? '')?.[1] ?? 0);
  await readHint(page);
  await expect(hintOn(page).filter({ hasText: newest })).toHaveCount(0);
  if (covered > 0) await expect(hintOn(page)).toHaveAccessibleName(older);
  for (let left = covered; left > 0; left--) {
    if (left > 1) await expect(hintOn(page)).toContainText(`Nog ${left - 1} hint`);
    await readHint(page);
  }
  await expect(hintOn(page)).toHaveCount(0);
  await expect(inboxOn(page)).toBeVisible();
  return covered > 0;
}

/** How often the page says something like this from now on. */
export async function hearing(page: Page): Promise<(words: RegExp) => Promise<number>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const region = document.querySelector('output[aria-live]')!;
    new MutationObserver(() => heard.push(region.textContent ?? '')).observe(region, { childList: true });
  });
  return async words => {
    const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
    return heard.filter(one => words.test(one)).length;
  };
}
