import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { inPseudo, lookNow } from './marks/followMarks.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];

async function faults(page: Page): Promise<string[]> {
  // "Legacy" leaves out a second page for each look: there are no frames here to look into.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(TAGS).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(node => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''} ${node.html}`),
  );
}

/** Reports what axe finds and goes on, so that one run shows all there is. A page that changed meanwhile is looked at again. */
export async function clean(page: Page, place: string): Promise<void> {
  if (inPseudo) return lookNow(page);
  const found = (await faults(page)).length === 0 ? [] : await faults(page);
  if (found.length > 0) await test.info().attach(place, { body: await page.screenshot(), contentType: 'image/png' });
  expect.soft(found, place).toEqual([]);
}
