import { expect, test, type Page } from '@playwright/test';
import { LONGEST, type Words } from '../../../client/gallery/longest.ts';
import { openGallery } from '../../support/gallery.ts';
import { layoutFaults } from '../../support/layout.ts';
import { longestWords, wordsFor } from './longestWords.ts';
import { openedGallery, show } from './walk.ts';

// The game page at every size and with all letters: how much of it the work has under the longest words that a level says
// about each tool, and whether the acts and the words can be seen. `npm run frame` walks every state and prints the shares.

const WHOLE = Boolean(process.env.E2E_WHOLE);
const SIZES = [
  { width: 1366, height: 768 },
  { width: 1024, height: 768 },
  { width: 911, height: 512 }, // 1366 x 768 at 150 %
  { width: 390, height: 844 },
  { width: 320, height: 640 },
];
const LETTERS = WHOLE ? ([20, 24, 28] as const) : ([20, 28] as const);
const LEAST = 60; // % of the height
const UNDER: readonly Words['under'][] = WHOLE ? ['hint', 'notYet', 'both', 'waits'] : ['hint']; // the words of every step: everyStep.spec

let gallery: Awaited<ReturnType<typeof openGallery>>;
test.beforeAll(async () => {
  gallery = await openGallery();
});
test.afterAll(() => gallery.close());

interface Measured {
  share: number; // % of the height that the work has
  hidden: string[]; // of the acts, the line and the words, what is not wholly in the visible part
}

const measure = (page: Page): Promise<Measured> =>
  page.evaluate(async () => {
    await new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    const work = document.querySelector('[data-region="work"]')?.getBoundingClientRect();
    const cue = document.querySelector('[data-region="cue"]');
    const isOut = ({ top, bottom, left, right }: DOMRect) =>
      top < 0 || left < 0 || bottom > innerHeight + 0.5 || right > innerWidth + 0.5;
    const hidden = [...(cue?.querySelectorAll<HTMLElement>('button, [data-word] p, [data-line] p, [data-line] li') ?? [])]
      .filter(one => one.checkVisibility())
      .filter(one => isOut((one.closest('[data-fold]') ?? one).getBoundingClientRect())) // what is longer folds
      .map(one => one.textContent ?? '');
    return { share: Math.round(((work?.height ?? 0) / innerHeight) * 1000) / 10, hidden };
  });

const kindOf = (id: string): string => id.split('/')[2]?.split(' ')[0] ?? id;

for (const size of SIZES)
  for (const text of LETTERS)
    test(`the work has its room at ${size.width} x ${size.height} with letters of ${text}`, async ({ page }) => {
      test.setTimeout(1_200_000);
      const all = (await openedGallery(page, gallery.url)).filter(id => id.startsWith('game/EveryTool/'));
      const kinds = new Set<string>();
      const first = all.filter(id => !kinds.has(kindOf(id)) && kinds.add(kindOf(id)));
      const longest = longestWords();
      await page.setViewportSize(size);
      await page.evaluate(letters => window.gallery.look({ text: letters }), text);
      const least = new Map<string, number[]>(); // by tool, one share for each of UNDER
      for (const [at, under] of UNDER.entries())
        // What is in a tool moves nothing under it: every state is looked at once, before a release.
        for (const id of WHOLE && under === 'hint' ? all : first) {
          const words = { ...wordsFor(longest, kindOf(id), LONGEST), under };
          await page.evaluate(said => window.gallery.say(said), words);
          await show(page, id);
          const place = `${id} with ${under} at ${size.width} x ${size.height}, letters of ${text}`;
          const { share, hidden } = await measure(page);
          expect.soft(hidden, place).toEqual([]);
          expect.soft(share, `share of ${place}`).toBeGreaterThanOrEqual(LEAST);
          if (WHOLE && under === 'hint') expect.soft(await layoutFaults(page), place).toEqual([]);
          const shares = least.get(kindOf(id)) ?? UNDER.map(() => 100);
          least.set(kindOf(id), shares.with(at, Math.min(shares[at] ?? 100, share)));
        }
      print(`${size.width} x ${size.height}, letters of ${text}, ${first.length} tools`, least);
    });

const SEATED = ['six people', ...[2, 3, 4, 5].map(desk => `six people, at desk ${desk}`)]; // "Uw bureau" is another one for each
const OFFICE = [
  ['1366 x 768', { width: 1366, height: 768 }],
  ['1024 x 768', { width: 1024, height: 768 }],
  ['911 x 512', { width: 911, height: 512 }],
] as const;
for (const [name, size] of OFFICE)
  for (const text of LETTERS)
    test(`in the office no label covers another, and the rail has what is needed in sight, at ${name} with letters of ${text}`, async ({
      page,
    }) => {
      await openedGallery(page, gallery.url);
      await page.setViewportSize(size);
      await page.evaluate(letters => window.gallery.look({ text: letters }), text);
      for (const state of ['office', ...SEATED, 'at the table', 'the end of the game']) {
        await show(page, `game/GamePage/${state}`);
        await expect(page.locator('[data-office][data-ready="true"]')).toBeVisible();
        expect.soft(await coveredLabels(page), state).toEqual([]);
      }
      expect.soft(await belowRail(page), 'the rail').toEqual([]);
    });

for (const width of [320, 390, 1024])
  for (const text of LETTERS)
    test(`a title breaks at its spaces only, whoever looks as well, at ${width} px with letters of ${text}`, async ({ page }) => {
      await openedGallery(page, gallery.url);
      await page.setViewportSize({ width, height: 768 });
      await page.evaluate(letters => window.gallery.look({ text: letters }), text);
      await show(page, 'game/GamePage/colleagues look as well');
      await expect(page.getByText('kijken ook')).toBeVisible();
      const words = await page.getByRole('heading', { name: 'Lijsten op tafel' }).evaluate(({ firstChild }) =>
        [...(firstChild?.textContent ?? '').matchAll(/\S+/g)].map(({ 0: word, index }) => {
          const range = document.createRange();
          range.setStart(firstChild!, index);
          range.setEnd(firstChild!, index + word.length);
          return `${word}: ${range.getClientRects().length}`;
        }),
      );
      expect(words).toEqual(['Lijsten: 1', 'op: 1', 'tafel: 1']);
    });

for (const width of [320, 390])
  for (const text of LETTERS)
    test(`an address breaks after its "@" only, at ${width} px with letters of ${text}`, async ({ page }) => {
      await openedGallery(page, gallery.url);
      await page.setViewportSize({ width, height: 844 });
      await page.evaluate(letters => window.gallery.look({ text: letters }), text);
      await show(page, 'tools/mail/check');
      const address = page.getByText('hr@dehaven-wonen.example', { exact: true }).last();
      await expect(address).toBeVisible();
      const lines = await address.evaluate(element => {
        const range = document.createRange();
        range.selectNodeContents(element.lastElementChild!);
        return [range.toString(), range.getClientRects().length];
      });
      expect(lines[0]).toBe('dehaven-wonen.example');
      expect(lines[1]).toBe(1);
      expect(await layoutFaults(page)).toEqual([]);
    });

test('nobody looks at the own sentence of another', async ({ page }) => {
  await openedGallery(page, gallery.url);
  await show(page, 'game/GamePage/nobody looks at the own sentence');
  await expect(page.getByText('Alleen u ziet dit')).toBeVisible();
  await expect(page.getByText('kijkt ook')).toHaveCount(0);
});

test('of two tools that share one column, what was opened is in front', async ({ page }) => {
  await openedGallery(page, gallery.url);
  await page.setViewportSize({ width: 390, height: 844 });
  await show(page, 'game/GamePage/the second of two');
  await expect(page.getByRole('tab', { selected: true })).toHaveText('Mijn eigen zin');
  await page.getByRole('tab').first().click();
  await expect(page.getByRole('tab').first()).toHaveAttribute('aria-selected', 'true');
});

/** Labels in the room that lie over each other, or stick out of it. */
const coveredLabels = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const room = document.querySelector('[data-office]')!.getBoundingClientRect();
    const all = [...document.querySelectorAll('[data-hotspot] > span, [data-overheads] > div > span')]
      .filter(one => one.checkVisibility())
      .map(one => ({ name: one.textContent ?? '', box: one.getBoundingClientRect() }));
    const over = all.flatMap(({ name, box }, at) =>
      all
        .slice(at + 1)
        .filter(({ box: other }) => {
          const wide = Math.min(box.right, other.right) - Math.max(box.left, other.left);
          const high = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
          return wide > 1 && high > 1;
        })
        .map(other => `${name} and ${other.name}`),
    );
    const out = all.filter(({ box }) => box.left < room.left || box.right > room.right || box.bottom > room.bottom + 1);
    return [...over, ...out.map(({ name }) => `${name} sticks out`)];
  });

/** What is not in sight in the rail without scrolling: everything stays, what is finished under one button. */
const belowRail = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const rail = document.querySelector('[data-region="rail"]')!.getBoundingClientRect();
    return [...document.querySelectorAll('[data-region="rail"] button')]
      .filter(one => one.getBoundingClientRect().bottom > rail.bottom + 1)
      .map(one => one.textContent ?? '');
  });

/** The least share of each tool, and of all. */
function print(title: string, least: ReadonlyMap<string, number[]>): void {
  const all = UNDER.map((_, at) => Math.min(...[...least.values()].map(shares => shares[at] ?? 100)));
  const row = (name: string, shares: readonly number[]) =>
    `  ${name.padEnd(12)} ${shares.map(one => one.toFixed(1).padStart(6)).join(' ')}`;
  const rows = WHOLE ? [...least].map(([kind, shares]) => row(kind, shares)) : [];
  console.log([`${title}: % with ${UNDER.join(', ')}`, row('least', all), ...rows].join('\n'));
}
