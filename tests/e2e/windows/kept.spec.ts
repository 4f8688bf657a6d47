import { expect, test, type Locator } from '@playwright/test';
import { openGallery } from '../../support/gallery.ts';
import { openedGallery, show } from './walk.ts';

// What a person does in a tool is kept. The gallery answers each action 400 ms late: quick taps come before the first answer.
let gallery: Awaited<ReturnType<typeof openGallery>>;
test.beforeAll(async () => {
  gallery = await openGallery();
});
test.afterAll(() => gallery.close());

interface Taps {
  tool: string; // specimen
  taps: ((tool: Locator) => Locator)[];
  sends: object[];
}
const switchOf = (name: RegExp) => (tool: Locator) => tool.getByRole('switch', { name });
const label = (name: RegExp) => (tool: Locator) => tool.locator('label').filter({ hasText: name });
const inGroup = (group: RegExp, name: string) => (tool: Locator) =>
  tool.getByRole('group', { name: group }).locator('label').filter({ hasText: name });

const ROWS: Taps[] = [
  {
    tool: 'privacy/start',
    taps: [switchOf(/naam/), switchOf(/geboortedatum/), switchOf(/huisadres/), switchOf(/foto/)],
    sends: ['f0', 'f1', 'f2', 'f3'].map(field => ({ type: 'field', field, open: false })),
  },
  {
    tool: 'ats/start',
    taps: [switchOf(/Schooldiploma/), switchOf(/Eerder/), switchOf(/Gat/), switchOf(/Schooldiploma/)],
    sends: [
      { type: 'switch', filter: 'F1', on: false },
      { type: 'switch', filter: 'F2', on: false },
      { type: 'switch', filter: 'F3', on: false },
      { type: 'switch', filter: 'F1', on: true },
    ],
  },
  {
    tool: 'questions/start',
    taps: [label(/een boze klant/), label(/Hoe oud/), label(/Welk programma/)],
    sends: ['q3', 'q4', 'q5'].map(question => ({ type: 'pick', question, on: true })),
  },
  {
    tool: 'sorting/start',
    taps: [
      inGroup(/vulde elke dag/, 'digitaal'),
      inGroup(/belde elke dag/, 'klantgericht'),
      inGroup(/gaat mij goed af/, 'digitaal'),
    ],
    sends: [
      { type: 'place', row: 'Ruben2', bin: 'digitaal' },
      { type: 'place', row: 'Ruben1', bin: 'klantgericht' },
      { type: 'place', row: 'Ruben0', bin: 'digitaal' },
    ],
  },
  {
    tool: 'mail/report',
    taps: [label(/De knop gaat/), inGroup(/Wat doet u/, 'Melden bij IT'), label(/Er is haast/)],
    sends: [
      { type: 'sign', sign: 'link', on: true },
      { type: 'report', does: 'melden' },
      { type: 'sign', sign: 'haast', on: false },
    ],
  },
  {
    tool: 'ai/report',
    taps: [
      tool => tool.getByRole('button', { name: /Eik werkte/ }),
      label(/Oordeel over een groep/),
      tool => tool.getByRole('button', { name: /Wilg maakte/ }),
      label(/Het onderzoek bestaat niet/),
    ],
    sends: [
      { type: 'mark', sentence: 's1', label: 'oordeel' },
      { type: 'mark', sentence: 's2', label: 'bron' },
    ],
  },
];

for (const { tool, taps, sends } of ROWS)
  test(`quick taps in ${tool} are all kept, in their order`, async ({ page }) => {
    await openedGallery(page, gallery.url);
    await show(page, `tools/${tool}`);
    const place = page.locator('[data-specimen] main');
    for (const tap of taps) await tap(place).first().click();
    expect(await page.evaluate(() => window.gallery.sent)).toEqual(sends);
  });

test('a number that was typed in a cell is kept when one goes on elsewhere', async ({ page }) => {
  await openedGallery(page, gallery.url);
  await show(page, 'tools/sheet/start');
  await page.getByRole('button', { name: /^Maanden in dienst van 8/ }).click();
  await page.getByRole('textbox', { name: /^Maanden in dienst van 8/ }).fill('30');
  await page.getByRole('textbox', { name: 'Gemiddelde zelfde sector' }).click();
  expect(await page.evaluate(() => window.gallery.sent)).toEqual([{ type: 'cell', row: 'k8', value: 30 }]);
  await expect(page.getByRole('textbox', { name: 'Gemiddelde zelfde sector' })).toBeFocused();
});

test('one press saves the own sentence and shares it', async ({ page }) => {
  await openedGallery(page, gallery.url);
  await show(page, 'tools/notebook/shareNone');
  await page.getByRole('textbox').fill('Ik maakte het rooster.');
  await page.getByRole('button', { name: 'Bewaar en deel met het team' }).click();
  await expect(page.getByRole('button', { name: 'Verander mijn zin' })).toBeVisible();
  expect(await page.evaluate(() => window.gallery.sent)).toEqual([
    { type: 'write', text: 'Ik maakte het rooster.' },
    { type: 'share' },
  ]);
});

test('the letter is sent by the main button, once that is confirmed', async ({ page }) => {
  await openedGallery(page, gallery.url);
  await show(page, 'tools/letter/send');
  await page.getByRole('button', { name: 'Verstuur' }).click();
  expect(await page.evaluate(() => window.gallery.sent)).toEqual([]);
  await page.getByRole('button', { name: 'Ja, verstuur' }).click();
  expect(await page.evaluate(() => window.gallery.sent)).toEqual([{ type: 'send' }]);
});
