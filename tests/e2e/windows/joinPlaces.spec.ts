import { expect, test, type Page } from '@playwright/test';
import { openGallery } from '../../support/gallery.ts';
import { lookAt, openedGallery, show } from './walk.ts';

// On the start page nothing moves under a pointer when an answer, a taken face or a message comes.
let gallery: Awaited<ReturnType<typeof openGallery>>;
test.beforeAll(async () => {
  gallery = await openGallery();
});
test.afterAll(() => gallery.close());

const STATES = [
  'empty',
  'with a code that fits',
  'the coach has to let in',
  'a code of a group that is over',
  'some faces are taken',
  'all faces are shared',
  'somebody took the chosen face',
  'nothing filled in',
  'half a code and no name',
];
const SIZES = [
  { width: 1366, height: 768, text: 20 },
  { width: 911, height: 512, text: 20 },
  { width: 390, height: 844, text: 20 },
  { width: 320, height: 640, text: 28 },
] as const;

/** Where what is pressed stands, from the start of the form. */
const places = (page: Page) =>
  page.evaluate(() => {
    const from = document.querySelector('form')!.getBoundingClientRect().top;
    const pressed = document.querySelectorAll('form input, form button[type="submit"]');
    return [...pressed].map(one => Math.round(one.getBoundingClientRect().top - from));
  });

for (const { width, height, text } of SIZES)
  for (const language of ['nl', 'en'])
    test(`fields, faces and button keep their place: ${width} x ${height}, letters of ${text}, ${language}`, async ({ page }) => {
      await openedGallery(page, gallery.url);
      await lookAt(page, { theme: 'dag', language, width, text });
      await page.setViewportSize({ width, height });
      await show(page, 'start/JoinPage/empty');
      const first = await places(page);
      expect(first).toHaveLength(15);
      for (const state of STATES) {
        await show(page, `start/JoinPage/${state}`);
        expect.soft(await places(page), state).toEqual(first);
      }
    });
