import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { openGallery } from '../../support/gallery.ts';
import { openedGallery, show } from './walk.ts';

// On a phone, whatever the letters: a word breaks at a space or where the level says so, and a cross has room of its own.
let gallery: Awaited<ReturnType<typeof openGallery>>;
test.beforeAll(async () => {
  gallery = await openGallery();
});
test.afterAll(() => gallery.close());

const folder = join(import.meta.dirname, '../../../levels/de-lege-stoel/tools');
const TITLES = readdirSync(folder).map(file => {
  const { title } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as { title: { nl: string } };
  return title.nl.replaceAll(/\{name:(\w)(\w*)\}/g, (_all, first: string, rest: string) => first.toUpperCase() + rest);
});
const SIZES = [390, 320].flatMap(width => ([20, 28] as const).map(text => ({ width, text })));

async function onPhone(page: Page, { width, text }: (typeof SIZES)[number]): Promise<void> {
  await openedGallery(page, gallery.url);
  await page.setViewportSize({ width, height: 844 });
  await page.evaluate(letters => window.gallery.look({ text: letters }), text);
}

/** The words under the desk list that stand on two rows or stick out of their button. */
const brokenWords = (page: Page): Promise<string[]> =>
  page.locator('nav[data-region="rail"] button').evaluateAll(buttons =>
    buttons.flatMap(button => {
      const box = button.getBoundingClientRect();
      const texts = document.createTreeWalker(button, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      while (texts.nextNode()) {
        const node = texts.currentNode;
        for (const { 0: word, index } of (node.textContent ?? '').matchAll(/[^\s\u00ad-]+/g)) {
          const range = document.createRange();
          range.setStart(node, node.textContent?.[index - 1] === '\u00ad' ? index + 1 : index); // the hyphen counts with what comes after
          range.setEnd(node, index + word.length);
          const rects = [...range.getClientRects()];
          const rows = new Set(rects.map(one => Math.round(one.top)));
          if (rows.size > 1 || rects.some(one => one.left < box.left || one.right > box.right)) found.push(word);
        }
      }
      return found;
    }),
  );

for (const size of SIZES) {
  test(`no name on the desk list is broken, whether it is done or not: ${size.width} px, letters of ${size.text}`, async ({
    page,
  }) => {
    await onPhone(page, size);
    await show(page, 'game/GamePage/a task is done');
    await page.evaluate(async titles => {
      window.gallery.comes(
        ({ tools: [done, open] }) => ({ tools: [...titles.map((title, at) => ({ ...open!, id: `open${at}`, title })), done!] }),
        'colleague',
      );
      await new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    }, TITLES);
    expect(await page.locator('nav[data-region="rail"] button').count()).toBeGreaterThan(TITLES.length);
    expect(await brokenWords(page)).toEqual([]);
    for (const title of TITLES) {
      await page.evaluate(async done => {
        window.gallery.comes(({ tools }) => ({ tools: [{ ...tools.at(-1)!, title: done }] }), 'colleague');
        await new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      }, title);
      await expect(page.locator('nav[data-region="rail"] button').filter({ hasText: 'klaar' })).toHaveCount(1);
      expect(await brokenWords(page)).toEqual([]);
    }
  });

  test(`the cross of what was said lies beside the words: ${size.width} px, letters of ${size.text}`, async ({ page }) => {
    await onPhone(page, size);
    for (const id of ['not possible yet', 'a task is done']) {
      await show(page, `game/GamePage/${id}`);
      const near = await page.locator('[data-word]').evaluate(slot => {
        const cross = [...slot.querySelectorAll('button svg')].at(-1)!.getBoundingClientRect();
        const range = document.createRange();
        range.selectNodeContents(slot.querySelector('p')!);
        const GAP = 3;
        return [...range.getClientRects()].filter(
          one =>
            one.width > 0 &&
            one.right > cross.left - GAP &&
            one.left < cross.right + GAP &&
            one.bottom > cross.top &&
            one.top < cross.bottom,
        ).length;
      });
      expect(near, id).toBe(0);
    }
  });
}
