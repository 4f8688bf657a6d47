import axe, { type AxeResults, type RunOptions } from 'axe-core';
import { expect, test, type Page } from '@playwright/test';
import { inPseudo, lookNow } from './marks/followMarks.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];

/** The violations that axe finds in a page, one line per element. Axe is injected once per page, since that is slow. */
export async function axeFaults(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async tags => {
    const { violations } = await window.axe.run(document, { runOnly: tags, resultTypes: ['violations'], iframes: false });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(node => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''} ${node.html}`),
    );
  }, TAGS);
}
declare global {
  interface Window {
    axe: { run(context: Document, options: RunOptions): Promise<AxeResults> };
  }
}

/** Reports violations as soft failures, so that one run shows all. Retries when the page changed meanwhile. */
export async function clean(page: Page, place: string): Promise<void> {
  if (inPseudo) return lookNow(page);
  const found = (await axeFaults(page)).length === 0 ? [] : await axeFaults(page);
  if (found.length > 0) await test.info().attach(place, { body: await page.screenshot(), contentType: 'image/png' });
  expect.soft(found, place).toEqual([]);
}
