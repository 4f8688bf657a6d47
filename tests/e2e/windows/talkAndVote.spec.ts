import { expect, test } from '@playwright/test';
import { openGallery } from '../../support/gallery.ts';
import { openedGallery, show } from './walk.ts';

// What the team found out stays at hand, and what is about one person's card comes to that person only.
let gallery: Awaited<ReturnType<typeof openGallery>>;
test.beforeAll(async () => {
  gallery = await openGallery();
});
test.afterAll(() => gallery.close());

test('earlier answers can be read again, by person, with their questions', async ({ page }) => {
  await openedGallery(page, gallery.url);
  await show(page, 'game/EveryTool/videocall busy');
  const said = page.getByRole('region', { name: 'Wat er is gezegd' });
  const sanne = said.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Sanne' }) });
  await expect(sanne).toContainText(/Vertel over een boze klant.*“Ik ben heel klantgericht\.”.*Welk programma leerde u zelf/);
  await expect(said.getByRole('heading')).toHaveText(['Wat er is gezegd', 'Sanne', 'Fatima', 'Marijke']);
});

test('the main button asks a question only for whoever has one left: a colleague’s is asked in the list', async ({ page }) => {
  await openedGallery(page, gallery.url);
  await show(page, 'game/EveryTool/videocall busy');
  const main = page.locator('[data-main]');
  await expect(main).toHaveText('Stel deze vraag');
  await page.evaluate(() =>
    window.gallery.comes(
      ({ tools }) => ({
        tools: tools.map(tool => {
          if (tool.kind !== 'videocall' || !tool.parts.ask) return tool;
          const { ask } = tool.parts;
          const turns = ask.view.turns.map(turn => ({ ...turn, by: 'Kees', mine: false, may: !turn.asked }));
          return { ...tool, parts: { ...tool.parts, ask: { ...ask, view: { ...ask.view, turns } } } };
        }),
      }),
      'me',
    ),
  );
  await expect(main).not.toHaveText('Stel deze vraag');
  await expect(page.getByRole('button', { name: /^Kees vraagt aan Marijke/ }).first()).toBeVisible();
});

test('who votes reads beside each name the points that the team counted', async ({ page }) => {
  await openedGallery(page, gallery.url);
  await show(page, 'game/GamePage/a vote');
  const options = page.getByRole('list', { name: 'Kies een eerste en een tweede keus' }).getByRole('listitem');
  await expect(options.filter({ hasText: 'Linde' })).toContainText('27 punten');
  await expect(options.filter({ hasText: 'Wilg' })).toContainText('23 punten');
});

for (const [whose, mine, count] of [
  ['one’s own card', true, 1],
  ['a colleague’s card', false, 0],
] as const)
  test(`“nog niet” about ${whose} of evidence shows ${count} times`, async ({ page }) => {
    await openedGallery(page, gallery.url);
    await show(page, 'game/EveryTool/rubric reading');
    await page.evaluate(async isMine => {
      window.gallery.comes(({ tools, puzzles: [puzzle] }) => {
        const tool = tools.find(one => one.kind === 'rubric')!;
        const notYet = { say: 'Kijk nog eens naar de derde zin.', tries: 7 };
        const step = { ...puzzle!.steps[0]!, id: 'kaart', opens: [`${tool.id}.Linde`, `${tool.id}.weights`], notYet };
        const parts = Object.fromEntries(
          Object.entries(tool.parts).map(([name, part]) => [name, { ...part, view: { ...part?.view, mine: isMine } }]),
        ) as typeof tool.parts;
        return { tools: [{ ...tool, parts }], puzzles: [{ ...puzzle!, steps: [step] }] };
      }, 'me');
      await new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    }, mine);
    await expect(page.getByText('Kijk nog eens naar de derde zin.').filter({ visible: true })).toHaveCount(count);
  });

test('whoever shows the own sentence reads that the group sees it, and who does not, that nobody does', async ({ page }) => {
  await openedGallery(page, gallery.url);
  await show(page, 'debrief/DebriefPage/life');
  const own = page.getByRole('region', { name: 'Uw eigen zin' });
  const taps = page.getByRole('region', { name: 'Kunt u dit zelf?' });
  const PRIVATE = 'Alleen u ziet dit, tot u het zelf laat zien.';
  const share = (on: boolean) =>
    page.evaluate(
      is =>
        window.gallery.comes(
          ({ debrief }) => ({ debrief: { ...debrief!, sharing: { feeling: false, sentence: is, taps: is } } }),
          'me',
        ),
      on,
    );
  await share(false);
  await expect(own).toContainText(PRIVATE);
  await expect(taps).toContainText(PRIVATE);
  await share(true);
  await expect(own).toContainText('De groep ziet uw zin nu, met uw naam.');
  await expect(own).not.toContainText(PRIVATE);
  await expect(taps).toContainText('De coach ziet uw keuzes nu, met uw naam.');
  await expect(taps).not.toContainText(PRIVATE);
});
