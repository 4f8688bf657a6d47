import { expect, test, type Page } from '@playwright/test';
import type { AskView, MessageView } from '../../../shared/protocol/view.ts';
import { openGallery } from '../../support/gallery.ts';
import { openedGallery, show } from './walk.ts';

// Whoever types in the team's chat, or is about to press what came in, finds it where it was, whatever comes in meanwhile.
let gallery: Awaited<ReturnType<typeof openGallery>>;
test.beforeAll(async () => {
  gallery = await openGallery();
});
test.afterAll(() => gallery.close());

const ASK: AskView = {
  id: 70,
  from: 's2',
  to: 's1',
  puzzle: 'P3',
  text: 'Kees vraagt: weet u iets over de woorden van Ilse? Hij komt er niet uit, en kijkt al een tijd naar het scherm.',
  asked: true,
  waiting: true,
  need: null,
  left: 2,
  helpful: [],
  answers: [],
  thanked: false,
};
const COACH: MessageView = {
  id: 900,
  atMs: 600_000,
  from: 'coach',
  by: 'Marja',
  act: 'message',
  text: 'Mooi samengewerkt. Mist u iets? Een collega heeft het. Vraag het gerust, en kijk ook eens in uw briefjes.',
  cue: 'message',
  mine: false,
};
const HINT: MessageView = {
  ...COACH,
  id: 901,
  act: 'hint',
  cue: 'help',
  puzzle: 'P3',
  hint: { step: 'stap', number: 2, say: 'Ga elk filter langs. Zet uit wat niemand van De Haven vroeg.' },
};
const CHAT = {
  id: 800,
  seat: 's2',
  name: 'Kees',
  text: 'Ik heb de woorden al. '.repeat(6),
  language: 'nl' as const,
  atMs: 600_001,
};

async function allComes(page: Page): Promise<void> {
  await page.evaluate(
    async ([ask, coach, chat, hint]) => {
      const drawn = () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
      window.gallery.comes(view => ({ asks: [...view.asks, ask] }), 'colleague');
      await drawn();
      window.gallery.comes(view => ({ messages: [...view.messages, coach] }), 'colleague');
      await drawn();
      window.gallery.comes(view => ({ chat: [...view.chat, chat] }), 'colleague');
      await drawn();
      window.gallery.comes(view => ({ messages: [...view.messages, hint] }), 'colleague');
      await drawn();
      const longer =
        'Vraag Kees wat Ilse zoekt. Zet daarna de goede woorden in de rijen, en leg dan de namen op tafel voor de anderen.';
      window.gallery.comes(({ lines }) => ({ lines: { ...lines, now: { ...lines.now, text: longer } } }), 'colleague');
      await drawn();
    },
    [ASK, COACH, CHAT, HINT] as const,
  );
}
const field = (page: Page) => page.getByRole('textbox', { name: 'Uw bericht' });

for (const [width, height, text] of [
  [1366, 768, 20],
  [1366, 768, 28],
  [1024, 768, 20],
  [911, 512, 20],
  [390, 844, 20],
  [390, 844, 28],
  [320, 640, 20],
  [320, 640, 28],
] as const)
  test(`the field of the chat stays where it is while somebody types, at ${width} x ${height} with letters of ${text}`, async ({
    page,
  }) => {
    await openedGallery(page, gallery.url);
    await page.setViewportSize({ width, height });
    await page.evaluate(letters => window.gallery.look({ text: letters }), text);
    await show(page, width === 1366 && text === 20 ? 'game/GamePage/tool' : 'game/GamePage/team and chat');
    await field(page).fill('Ik denk dat');
    const boxes = async () => [
      await field(page).boundingBox(),
      await page.locator('[data-region="team"] form button').boundingBox(),
    ];
    const before = await boxes();
    await allComes(page);
    expect(await boxes()).toEqual(before);
    await expect(field(page)).toBeFocused();
    await page.locator('[data-main]').focus();
    await page.mouse.move(0, 0);
    await expect(page.locator('[data-word="hint"]')).toBeVisible(); // what waited comes when the chat is left
  });

for (const [width, height] of [
  [1366, 768],
  [1024, 768],
  [390, 844],
] as const)
  test(`a question that somebody is about to answer stays, whatever comes in, at ${width} x ${height}`, async ({ page }) => {
    await openedGallery(page, gallery.url);
    await page.setViewportSize({ width, height });
    await show(page, 'game/GamePage/a question comes in');
    const later = page.getByRole('button', { name: 'Straks', exact: true });
    const before = await later.boundingBox();
    await later.hover();
    await page.evaluate(async coach => {
      window.gallery.comes(view => ({ messages: [...view.messages, coach] }), 'colleague');
      await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
    }, COACH);
    expect(await later.boundingBox()).toEqual(before);
    await page.mouse.move(width / 2, 100);
    await expect(page.getByText(COACH.text).first()).toBeVisible();
  });
