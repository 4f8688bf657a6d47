import { expect, type Locator, type Page } from '@playwright/test';

/** Reads what came in, one by one, until this region shows: what the coach says goes before it. Returns the region. */
export async function readAll(page: Page, read: string, region: string): Promise<Locator> {
  const next = page.getByRole('button', { name: read, exact: true }).first();
  const until = page.getByRole('region', { name: region });
  for (let n = 0; n < 20; n++) {
    await expect(next.or(until).first()).toBeVisible();
    if (await until.isVisible()) return until;
    await next.click();
  }
  throw new Error(`${region} never came`);
}
