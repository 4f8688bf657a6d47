import { expect, test, type Locator, type Page } from '@playwright/test';
import { openGallery } from '../../support/gallery.ts';
import { lookAt, openedGallery, show } from './walk.ts';

// Whoever practises always sees what came of it and the way on, and begins every exercise at its top.
let gallery: Awaited<ReturnType<typeof openGallery>>;
test.beforeAll(async () => {
  gallery = await openGallery();
});
test.afterAll(() => gallery.close());

const SIZES = [
  { width: 1366, height: 768 },
  { width: 911, height: 512 },
  { width: 390, height: 844 },
  { width: 320, height: 640 },
] as const;

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
/** Each exercise by its heading, and what one does in it; null: skipped. */
const EXERCISES: [string, ((page: Page) => Promise<void>) | null][] = [
  [
    'Er ligt een brief op uw bureau.',
    async page => {
      await button(page, 'Open de brief').click();
      await expect(page.getByRole('heading', { name: 'Brief van Noor' })).toBeFocused();
      await button(page, 'Sluit').click();
    },
  ],
  [
    'Letters',
    async page => {
      await button(page, 'Groter').click();
      await button(page, 'Nee, weer zoals eerst').click();
    },
  ],
  ['Voorlezen', null],
  [
    'Teamchat',
    async page => {
      await page.getByRole('textbox', { name: 'Uw bericht' }).fill('hallo');
      await button(page, 'Stuur').click();
    },
  ],
  ['Een vraag stellen', page => button(page, 'Vraag het aan Noor').click()],
  [
    'Een collega helpen',
    async page => {
      await button(page, 'De koffie staat op de derde plank.').click();
      await inSight(page.locator('b', { hasText: 'Nog niet.' })); // it is said aloud as well
      await button(page, 'De sleutel van de kast hangt achter de deur.').click();
    },
  ],
  ['Een hint', page => button(page, 'Vraag een hint').click()],
  ['Hand omhoog', null],
];

/** It lies on the page without scrolling, and under nothing. */
async function inSight(place: Locator): Promise<void> {
  await expect(place).toBeInViewport({ ratio: 1 });
  const isOnTop = await place.evaluate(element => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    return element.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2));
  });
  expect(isOnTop, await place.innerText()).toBe(true);
}

for (const size of SIZES)
  test(`feedback and the way on are in sight, and every exercise starts at its top: ${size.width} x ${size.height}`, async ({
    page,
  }) => {
    await openedGallery(page, gallery.url);
    await lookAt(page, { theme: 'dag', language: 'nl', width: size.width, text: 20 });
    await page.setViewportSize(size);
    await show(page, 'lobby/PracticeDesk/letter');
    const places = new Set<number>();
    for (const [at, [name, act]] of EXERCISES.entries()) {
      const heading = page.getByRole('heading', { name, exact: true });
      await inSight(heading);
      if (at > 0) await expect(heading).toBeFocused();
      await act?.(page);
      const on = button(page, act ? 'Volgende' : 'Sla over');
      if (act) await inSight(page.locator('b', { hasText: 'Gelukt.' }));
      await inSight(on);
      places.add((await on.boundingBox())!.x);
      expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
      await page.evaluate(() => document.querySelector('main')!.scrollTo(0, 10_000)); // as people do who read to the end
      await on.click();
    }
    const end = page.getByRole('heading', { name: 'Dit waren de oefeningen.' });
    await inSight(end);
    await expect(end).toBeFocused();
    await inSight(button(page, 'Terug naar de wachtkamer'));
    expect(places.size, 'the way on keeps its place').toBe(1);
  });
