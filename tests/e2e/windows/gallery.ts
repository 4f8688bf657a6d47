import { chromium, type Page } from '@playwright/test';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import config from '../../../playwright.config.ts';
import { openGallery } from '../../support/gallery.ts';
import { lookAt, openedGallery, type Look } from './walk.ts';

// `npm run gallery` builds the gallery and serves it; with `--shots <folder>` it takes a picture of each specimen and ends.
// `--only coach/TeamTile` takes those whose id begins so, `--theme nacht --language en` how they are looked at.

const SIZES: Pick<Look, 'width' | 'text'>[] = [
  { width: 1366, text: 20 },
  { width: 390, text: 28 },
];
const PADDING = 8; // px around a part that is smaller than the page

const { values } = parseArgs({
  options: {
    shots: { type: 'string' },
    only: { type: 'string', default: '' },
    theme: { type: 'string', default: 'dag' },
    language: { type: 'string', default: 'nl' },
  },
});

const gallery = await openGallery();
console.log(`The gallery is at ${gallery.url}`);
if (values.shots !== undefined) {
  await takeShots(resolve(values.shots));
  await gallery.close();
}

async function takeShots(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const browser = await chromium.launch(config.use?.launchOptions);
  const page = await browser.newPage();
  const all = (await openedGallery(page, gallery.url)).filter(id => id.startsWith(values.only));
  for (const { width, text } of SIZES) {
    await lookAt(page, { width, text, theme: values.theme as Look['theme'], language: values.language });
    for (const id of all) await shoot(page, id, join(folder, `${id.replaceAll(/[^\w]+/g, '-')}-${width}.png`));
  }
  await browser.close();
  console.log(`${all.length * SIZES.length} pictures in ${folder}`);
}

/** A part of a page by itself; a page, and what lies over it, whole. */
async function shoot(page: Page, id: string, path: string): Promise<void> {
  await page.evaluate(one => window.gallery.show(one), id);
  const part = await page.evaluate(() => {
    const main = document.querySelector('main:has(> [data-specimen])');
    const isCovered = document.querySelector('dialog[open], [role="menu"], :popover-open') !== null;
    if (!main || isCovered) return null;
    const { x, y, width, height } = main.getBoundingClientRect();
    return { x, y: y + window.scrollY, width, height };
  });
  if (part === null) return void (await page.screenshot({ path, fullPage: true }));
  const clip = { ...part, height: Math.max(part.height, PADDING) };
  await page.screenshot({ path, fullPage: true, clip });
}
