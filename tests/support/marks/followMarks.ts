import { appendFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { PSEUDO_LANGUAGE } from '../../../shared/text/languages.ts';
import { lookForMarks, type Sign } from './lookForMarks.ts';
import { marked, understandMarks } from './pseudoNames.ts';

/** Where what was seen is written, one thing a line; set by `npm run looks:pseudo` alone. */
const FILE = process.env.PSEUDO_SIGNS;
export const inPseudo = FILE !== undefined;

export type Seen = Sign & { who: string };

/** Writes down every text of a page that has no marks, for as long as the page is there. */
export async function followMarks(page: Page, who: string): Promise<void> {
  if (FILE === undefined) return;
  understandMarks(page);
  await page.exposeFunction('tellSign', (sign: Sign) =>
    appendFileSync(FILE, `${JSON.stringify({ ...sign, who } satisfies Seen)}\n`),
  );
  await page.addInitScript(lookForMarks, PSEUDO_LANGUAGE);
}

/** Looks at a page as it is now. */
export const lookNow = (page: Page): Promise<void> =>
  page.evaluate(() => (window as unknown as { lookNow?: () => void }).lookNow?.());

/** A pattern for words as the program says them: as they stand, or marked. */
export const said = (words: string): RegExp =>
  inPseudo ? marked(words) : new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
