import { appendFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { PSEUDO_LANGUAGE } from '../../../shared/text/languages.ts';
import { lookForMarks, type Sign } from './lookForMarks.ts';
import { marked, understandMarks } from './pseudoNames.ts';

/** The file for the findings, one per line; set only by `npm run looks:pseudo`. */
const FILE = process.env.PSEUDO_SIGNS;
export const inPseudo = FILE !== undefined;

export type Seen = Sign & { who: string };

/** Records every text of a page without marks, while the page is open. */
export async function followMarks(page: Page, who: string): Promise<void> {
  if (FILE === undefined) return;
  understandMarks(page);
  await page.exposeFunction('tellSign', (sign: Sign) =>
    appendFileSync(FILE, `${JSON.stringify({ ...sign, who } satisfies Seen)}\n`),
  );
  await page.addInitScript(lookForMarks, PSEUDO_LANGUAGE);
}

/** Checks a page in its current state. */
export const lookNow = (page: Page): Promise<void> =>
  page.evaluate(() => (window as unknown as { lookNow?: () => void }).lookNow?.());

/** A pattern for words of the program, with or without marks. */
export const said = (words: string): RegExp =>
  inPseudo ? marked(words) : new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
