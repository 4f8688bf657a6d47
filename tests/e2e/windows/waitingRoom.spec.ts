import { expect, test, type Page } from '@playwright/test';
import { openGallery } from '../../support/gallery.ts';
import { lookAt, openedGallery, show } from './walk.ts';

// Who waits is unsure and reads slowly. At first look the waiting room says what one needs now, in few words; it once said 176.
const MOST = 80;
/** Every person who is shown by name is a word that nobody can leave out. */
const STATES = ['no teams yet', 'in a team', 'everybody in one team', 'late', 'one who is alone'];

let gallery: Awaited<ReturnType<typeof openGallery>>;
test.beforeAll(async () => {
  gallery = await openGallery();
});
test.afterAll(() => gallery.close());

/** The words that are seen in the page's content: not those for screen readers only, nor what is folded away. */
const wordsSeen = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const main = document.querySelector('main')!;
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    const words: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement!;
      const isSeen = parent.checkVisibility({ visibilityProperty: true }) && !parent.closest('.vh');
      if (isSeen) words.push(...(node.textContent ?? '').split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)));
    }
    return words;
  });

for (const state of STATES)
  test(`the waiting room says at most ${MOST} words at first look: ${state}`, async ({ page }) => {
    await openedGallery(page, gallery.url);
    await lookAt(page, { theme: 'dag', language: 'nl', width: 1366, text: 20 });
    await show(page, `lobby/LobbyPage/${state}`);
    const words = await wordsSeen(page);
    expect(words.length, words.join(' ')).toBeLessThanOrEqual(MOST);
  });

test('that one is in, with whom, what comes next and the hand are there without opening anything', async ({ page }) => {
  await openedGallery(page, gallery.url);
  await lookAt(page, { theme: 'dag', language: 'nl', width: 390, text: 20 });
  await show(page, 'lobby/LobbyPage/in a team');
  const text = (await wordsSeen(page)).join(' ');
  await expect(page.getByRole('button', { name: 'Ga oefenen' })).toBeInViewport({ ratio: 1 }); // what one can do now
  for (const needed of ['U bent er', 'U zit in team Linde', 'Ria (u)', 'Kees', 'De coach start als iedereen er is'])
    expect(text).toContain(needed);
  await expect(page.getByRole('button', { name: 'Hand', exact: false }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Hulp', exact: false }).first()).toBeVisible();
  expect(text).not.toContain('Wilhelmina'); // another team
  await page.getByText('De andere mensen').click();
  expect((await wordsSeen(page)).join(' ')).toContain('Wilhelmina');
});
