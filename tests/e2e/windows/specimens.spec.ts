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

interface Walk {
  name: string;
  looks: Look[]; // one after the other, at each specimen
}
/** Every day where it is hardest: on a phone, with the smallest and the largest letters. */
const daily = ([20, 28] as const).map((text): Walk => ({
  name: `on a phone, letters of ${text}`,
  looks: [{ theme: 'dag', width: 390, text, language: 'nl' }],
}));
/** Before a release all of it. A theme comes last: it moves nothing, so that only the colours change. */
const whole = LANGUAGES.flatMap(language =>
  WIDTHS.map((width): Walk => ({
    name: `${width} px wide, in ${language}`,
    looks: LETTERS.flatMap(text => THEMES.map(theme => ({ theme, width, text, language }))),
  })),
);

for (const { name, looks } of WHOLE ? whole : daily) {
  test(`every specimen ${name}`, async ({ page }) => {
    test.setTimeout(WHOLE ? 2_400_000 : 900_000);
    const broken: string[] = [];
    page.on('pageerror', error => broken.push(error.message));
    const all = await openedGallery(page, gallery.url);
    for (const id of all) {
      let letters = 0;
      for (const look of looks) {
        await lookAt(page, look);
        if (letters !== look.text) await show(page, id); // as it comes in at this size
        letters = look.text;
        const place = `${id}: ${Object.values(look).join(' ')}`;
        expect.soft(await layoutFaults(page), place).toEqual([]);
        expect.soft(await axeFaults(page), place).toEqual([]);
      }
    }
    expect(broken).toEqual([]);
  });
}
