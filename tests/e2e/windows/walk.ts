import { expect, type Page } from '@playwright/test';
import type {} from '../../../client/gallery/handles.ts';

/** How the gallery is looked at. */
export interface Look {
  theme: 'dag' | 'contrast' | 'nacht';
  width: number;
  text: 20 | 24 | 28;
  language: string;
}
const HEIGHTS: Record<number, number> = { 1366: 768, 1024: 768, 390: 844 };

/** Opens the gallery without its menu; answers with the ids of all specimens, 'coach/TeamTile/stuck'. */
export async function openedGallery(page: Page, url: string): Promise<string[]> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`${url}?bare`);
  await page.waitForFunction(() => window.gallery?.all.length > 0);
  return page.evaluate(() => window.gallery.all);
}

/** Shows one specimen, in a place of this many px if that is said, and waits until it rests. */
export async function show(page: Page, id: string, width = 0): Promise<void> {
  await page.evaluate(([one, px]) => window.gallery.show(one, px), [id, width] as const);
  await expect.soft(page.locator('[data-broken]'), id).toHaveCount(0);
}

/** Gives the page this size, and its letters, theme and language. What is shown stays. */
export async function lookAt(page: Page, { width, ...look }: Look): Promise<void> {
  const now = page.viewportSize();
  const size = { width, height: HEIGHTS[width] ?? 768 };
  if (now?.width !== size.width || now.height !== size.height) await page.setViewportSize(size);
  await page.evaluate(change => window.gallery.look(change), look as object);
}
