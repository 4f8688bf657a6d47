import { expect, test } from '@playwright/test';
import { axeFaults } from '../../support/axe.ts';
import { openGallery } from '../../support/gallery.ts';
import { layoutFaults } from '../../support/layout.ts';
import { lookAt, openedGallery, show, type Look } from './walk.ts';

// Every component in every state: can it be read, reached and pressed, and does axe find nothing?
test.describe.configure({ mode: 'parallel' });

let gallery: Awaited<ReturnType<typeof openGallery>>;
test.beforeAll(async () => {
  gallery = await openGallery();
});
test.afterAll(() => gallery.close());

const THEMES = ['dag', 'contrast', 'nacht'] as const;
const WIDTHS = [1366, 1024, 390];
const LETTERS = [20, 28] as const;
const LANGUAGES = ['nl', 'en'];
const WHOLE = Boolean(process.env.E2E_WHOLE);
const PARTS = 8; // so that a slow machine gets through each well within its time

interface Walk {
  name: string;
  looks: (Look & { axe: boolean })[]; // one after the other, at each specimen
}
/** Every day where it is hardest, on a phone: as it comes in with the largest letters, and then with the smallest. */
const daily: Walk[] = [
  {
    name: 'on a phone',
    looks: ([28, 20] as const).map(text => ({ theme: 'dag', width: 390, text, language: 'nl', axe: text === 28 })),
  },
];
/** Before a release all of it. A theme comes last: it moves nothing, so that only the colours change. */
const whole = LANGUAGES.flatMap(language =>
  WIDTHS.map((width): Walk => ({
    name: `${width} px wide, in ${language}`,
    looks: LETTERS.flatMap(text => THEMES.map(theme => ({ theme, width, text, language, axe: true }))),
  })),
);

for (const { name, looks } of WHOLE ? whole : daily)
  for (let part = 0; part < PARTS; part++)
    test(`every specimen ${name}, part ${part + 1} of ${PARTS}`, async ({ page }) => {
      test.setTimeout(900_000);
      const broken: string[] = [];
      page.on('pageerror', error => broken.push(error.message));
      const all = await openedGallery(page, gallery.url);
      for (const id of all.filter((_, nth) => nth % PARTS === part)) {
        let letters = 0;
        for (const { axe, ...look } of looks) {
          await lookAt(page, look);
          if (WHOLE ? letters !== look.text : letters === 0) await show(page, id); // as it comes in at this size
          letters = look.text;
          const place = `${id}: ${Object.values(look).join(' ')}`;
          expect.soft(await layoutFaults(page), place).toEqual([]);
          if (!axe || (await axeFaults(page)).length === 0) continue;
          expect.soft(await axeFaults(page), place).toEqual([]); // again: it may have come to rest just then
        }
      }
      expect(broken).toEqual([]);
    });
