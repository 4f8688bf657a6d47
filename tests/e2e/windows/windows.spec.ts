import { expect, test, type Locator, type Page } from '@playwright/test';
import { join } from 'node:path';
import { clean } from '../../support/axe.ts';
import { openGallery } from '../../support/gallery.ts';
import { keyboard, pointer } from '../../support/hand.ts';
import { layoutFaults } from '../../support/layout.ts';
import { mainActions } from './mainActions.ts';

declare global {
  interface Window {
    specimens: [kind: string, state: string][];
    show: (kind: string, state: string) => void;
    sent: unknown[];
  }
}

test.setTimeout(300_000);

let gallery: Awaited<ReturnType<typeof openGallery>>;
test.beforeAll(async () => {
  gallery = await openGallery();
});
test.afterAll(() => gallery.close());

const SIZES = [
  { name: '1366 x 768', width: 1366, height: 768 },
  { name: '1366 x 768, beside another window', width: 1366, height: 768, beside: '650px' },
  { name: '1024 x 768', width: 1024, height: 768 },
  { name: '200 %', width: 683, height: 384, scale: 2 },
  { name: '390 x 844', width: 390, height: 844 },
];
const SHOTS = process.env.SHOTS; // a folder for pictures of every state, to look at

/** Everything the gallery can show, in a page that goes from one to the next. */
async function openedGallery(page: Page): Promise<[kind: string, state: string][]> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`${gallery.url}?bare=1`);
  await page.waitForFunction(() => window.specimens?.length > 0);
  return page.evaluate(() => window.specimens);
}

async function show(page: Page, kind: string, state: string): Promise<Locator> {
  await page.evaluate(([one, other]) => window.show(one, other), [kind, state] as const);
  await expect(page.locator('[data-loading]')).toHaveCount(0);
  return page.locator('[data-specimen] > section');
}

for (const [name, hand] of [
  ['pointer', pointer],
  ['keyboard', keyboard],
] as const) {
  test(`each window does what it is for by ${name}`, async ({ page }) => {
    const kinds = new Set((await openedGallery(page)).map(([kind]) => kind));
    expect([...kinds].sort()).toEqual(Object.keys(mainActions).sort());
    for (const [kind, { state, does, sends }] of Object.entries(mainActions))
      await test.step(kind, async () => {
        const window = await show(page, kind, state);
        await does(hand(page), window);
        await expect.poll(() => page.evaluate(() => globalThis.window.sent.length), kind).toBeGreaterThan(0);
        expect.soft(await page.evaluate(() => globalThis.window.sent.at(-1)), kind).toEqual(sends);
      });
  });
}

test('every window in every state can be read, reached and pressed at every size, and axe finds nothing', async ({ page }) => {
  test.skip(!process.env.E2E_WHOLE, 'three minutes: in `npm run test:whole`');
  const states = await openedGallery(page);
  const screen = await page.context().newCDPSession(page);
  for (const [kind, state] of states) {
    const window = await show(page, kind, state);
    for (const { name, beside, scale = 1, ...size } of SIZES) {
      await screen.send('Emulation.setDeviceMetricsOverride', { ...size, deviceScaleFactor: scale, mobile: false });
      await window.evaluate((element, width) => {
        if (element.parentElement) element.parentElement.style.width = width;
      }, beside ?? '');
      expect.soft(await layoutFaults(page), `${kind} ${state} at ${name}`).toEqual([]);
      if (SHOTS) await page.screenshot({ path: join(SHOTS, `${kind}-${state}-${parseInt(beside ?? '') || size.width}.png`) });
    }
    await clean(page, `${kind} ${state}`);
  }
});
