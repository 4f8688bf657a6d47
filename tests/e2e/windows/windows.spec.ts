import { expect, test, type Locator, type Page } from '@playwright/test';
import { openGallery } from '../../support/gallery.ts';
import { keyboard, pointer } from '../../support/hand.ts';
import { layoutFaults } from '../../support/layout.ts';
import { mainActions } from './mainActions.ts';
import { openedGallery, show } from './walk.ts';

test.setTimeout(300_000);

let gallery: Awaited<ReturnType<typeof openGallery>>;
test.beforeAll(async () => {
  gallery = await openGallery();
});
test.afterAll(() => gallery.close());

/** Beside those of `specimens.spec.ts`: another window beside it, and a page made twice as large. */
const SIZES = [
  { name: '1366 x 768, beside another window', width: 1366, height: 768, beside: 650 },
  { name: '200 %', width: 683, height: 384, scale: 2 },
];

/** Every window of every tool in every state, as 'tools/mail/start'. */
const openedTools = async (page: Page): Promise<string[]> =>
  (await openedGallery(page, gallery.url)).filter(id => id.startsWith('tools/'));

async function shown(page: Page, id: string, width?: number): Promise<Locator> {
  await show(page, id, width);
  return page.locator('[data-specimen] section').first();
}

for (const [name, hand] of [
  ['pointer', pointer],
  ['keyboard', keyboard],
] as const) {
  test(`each window does what it is for by ${name}`, async ({ page }) => {
    const kinds = new Set((await openedTools(page)).map(id => id.split('/')[1]));
    expect(kinds).toEqual(new Set(Object.keys(mainActions)));
    for (const [kind, { state, does, sends }] of Object.entries(mainActions))
      await test.step(kind, async () => {
        await does(hand(page), await shown(page, `tools/${kind}/${state}`));
        await expect.poll(() => page.evaluate(() => window.gallery.sent.length), kind).toBeGreaterThan(0);
        expect.soft(await page.evaluate(() => window.gallery.sent.at(-1)), kind).toEqual(sends);
      });
  });
}

test('every window in every state can be read, reached and pressed where there is little room', async ({ page }) => {
  test.skip(!process.env.E2E_WHOLE, 'a minute: in `npm run test:whole`');
  const states = await openedTools(page);
  const screen = await page.context().newCDPSession(page);
  for (const id of states)
    for (const { name, beside, scale = 1, ...size } of SIZES) {
      await screen.send('Emulation.setDeviceMetricsOverride', { ...size, deviceScaleFactor: scale, mobile: false });
      await shown(page, id, beside);
      expect.soft(await layoutFaults(page), `${id} at ${name}`).toEqual([]);
    }
});
