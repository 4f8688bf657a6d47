import { expect, test, type Page } from '@playwright/test';
import { openGallery } from '../../support/gallery.ts';
import { lookAt, openedGallery, show } from './walk.ts';

// Before the day, at home: six plain things, done with one's own hands. Each says that it worked or who helps, and nothing leaves the device.
let gallery: Awaited<ReturnType<typeof openGallery>>;
test.beforeAll(async () => {
  gallery = await openGallery();
});
test.afterAll(() => gallery.close());

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const EXERCISES: [string, (page: Page) => Promise<void>][] = [
  ['Tikken', page => button(page, 'Tik hier').click()],
  [
    'Letters',
    async page => {
      await button(page, 'Groter').click();
      await button(page, 'Nee, weer zoals eerst').click();
    },
  ],
  [
    'Teamchat',
    async page => {
      await page.getByRole('textbox', { name: 'Uw bericht' }).fill('appel');
      await button(page, 'Stuur').click();
      await expect(page.getByText('appel')).toBeVisible();
    },
  ],
  [
    'Naar beneden gaan',
    async page => {
      const bottom = button(page, 'Ik ben onderaan');
      await expect(bottom).not.toBeInViewport();
      await page.getByRole('region', { name: 'Tekst om naar beneden te gaan' }).focus();
      await page.keyboard.press('End'); // with arrows one goes on to the rest of the page
      await expect(bottom).toBeInViewport();
      await bottom.click();
    },
  ],
  [
    'Geluid',
    async page => {
      await button(page, 'Speel een geluid').click();
      await button(page, 'Nee').click();
      await expect(page.getByText('U kunt ook zonder geluid spelen', { exact: false })).toBeVisible();
      await expect(page.getByText('Nog niet')).toHaveCount(0); // who hears badly did nothing wrong
      await button(page, 'Verder zonder geluid').click();
      await expect(page.locator('footer').getByText('Alles wat klinkt, staat er ook in woorden.')).toBeVisible();
    },
  ],
  [
    'Twee dingen tegelijk',
    async page => {
      const link = page.getByRole('link', { name: 'Open de tweede pagina' });
      await expect(link).toHaveAttribute('href', '/thuis/tweede');
      await expect(link).toHaveAttribute('rel', 'opener'); // so that the page may close itself
      await link.click(); // the gallery opens nothing
      await button(page, 'Ik ben terug').click();
    },
  ],
];

for (const width of [1366, 390])
  test(`every exercise can be done, helps kindly where it does not work, and sends nothing: ${width} px`, async ({ page }) => {
    await openedGallery(page, gallery.url);
    await lookAt(page, { theme: 'dag', language: 'nl', width, text: 20 });
    await show(page, 'start/SelfCheckPage/tap a button');
    const sent: string[] = [];
    page.on('request', request => {
      const { pathname } = new URL(request.url());
      if (request.method() !== 'GET' || pathname.startsWith('/api')) sent.push(`${request.method()} ${pathname}`);
    });
    for (const [heading, act] of EXERCISES) {
      await expect(page.getByRole('heading', { name: heading, exact: true })).toBeVisible();
      await button(page, 'Lukt dit niet?').click();
      await expect(page.getByText('Informatiepunt Digitale Overheid', { exact: false })).toBeVisible();
      await act(page);
      await expect(page.locator('footer b', { hasText: 'Gelukt.' })).toBeVisible();
      await button(page, 'Volgende').click();
    }
    await expect(page.getByRole('heading', { name: 'Alles is gelukt.', exact: false })).toBeVisible();
    expect(sent).toEqual([]);
    expect(await page.evaluate(() => document.cookie)).toBe('');
  });

test('whoever comes back from the second page is seen, without a press', async ({ page }) => {
  await openedGallery(page, gallery.url);
  await lookAt(page, { theme: 'dag', language: 'nl', width: 390, text: 20 });
  await show(page, 'start/SelfCheckPage/opened the second page');
  const turnTo = (state: string) =>
    page.evaluate(now => {
      Object.defineProperty(document, 'visibilityState', { value: now, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }, state);
  await turnTo('hidden');
  await expect(page.locator('footer b', { hasText: 'Gelukt.' })).toHaveCount(0);
  await turnTo('visible');
  await expect(page.locator('footer b', { hasText: 'Gelukt.' })).toBeVisible();
});

test('the second page closes itself where it may; else it says how to go back, and one goes on there', async ({
  page,
  context,
}) => {
  await openedGallery(page, gallery.url);
  await lookAt(page, { theme: 'dag', language: 'nl', width: 390, text: 20 });
  const link = (href: string) => page.evaluate(url => window.open(url), href);
  const [second] = await Promise.all([context.waitForEvent('page'), link(`${gallery.url}?bare`)]);
  await second.waitForFunction(() => window.gallery?.all.length > 0);
  await show(second, 'start/SelfCheckPage/the second page');
  await Promise.all([second.waitForEvent('close'), button(second, 'Terug naar de eerste pagina').click()]);

  await show(page, 'start/SelfCheckPage/the second page');
  await expect(page.getByText('Deze pagina gaat niet vanzelf dicht', { exact: false })).toHaveCount(0);
  await button(page, 'Terug naar de eerste pagina').click();
  await expect(page.getByText('Deze pagina gaat niet vanzelf dicht', { exact: false })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Ga op deze pagina verder' })).toHaveAttribute('href', '/thuis?terug');
});

test('whoever skips everything is told that the rest is done together', async ({ page }) => {
  await openedGallery(page, gallery.url);
  await lookAt(page, { theme: 'dag', language: 'nl', width: 390, text: 28 });
  await show(page, 'start/SelfCheckPage/tap a button');
  for (let at = 0; at < EXERCISES.length; at++) await button(page, 'Sla over').click();
  await expect(
    page.getByRole('heading', { name: 'Wat nog niet lukte, doen wij samen op de dag van het spel.', exact: false }),
  ).toBeVisible();
});
