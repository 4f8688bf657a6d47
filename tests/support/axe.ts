import axe, { type AxeResults, type RunOptions } from 'axe-core';
import { expect, test, type Page } from '@playwright/test';
import { inPseudo, lookNow } from './marks/followMarks.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];

/**
 * The violations that axe finds in a page, one line per element. Axe is injected once per page, since that is slow. Sizes
 * are measured at the top and at the end of the page, and a fault counts if it is there at both: what lies half under a
 * bar that stays in sight can be scrolled out of it.
 */
export async function axeFaults(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async tags => {
    const [x, y] = [window.scrollX, window.scrollY];
    const how = { resultTypes: ['violations'], iframes: false } satisfies RunOptions;
    const sizesAt = async (top: number) => {
      window.scrollTo(0, top);
      return (await window.axe.run(document, { ...how, runOnly: { type: 'rule', values: ['target-size'] } })).violations;
    };
    const sizes = await sizesAt(0);
    const atEnd = sizes.length > 0 ? await sizesAt(document.documentElement.scrollHeight) : [];
    const again = new Set(atEnd.flatMap(({ nodes }) => nodes.map(node => String(node.target))));
    const both = sizes.map(one => ({ ...one, nodes: one.nodes.filter(node => again.has(String(node.target))) }));
    window.scrollTo(x, y);
    const rest = await window.axe.run(document, { ...how, runOnly: tags, rules: { 'target-size': { enabled: false } } });
    return [...both, ...rest.violations].flatMap(({ id, nodes }) =>
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
