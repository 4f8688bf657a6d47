import { expect } from '@playwright/test';
import type { Coach } from '../../support/Coach.ts';
import type { Team } from './team.ts';

/** Ilse's call, then the reveal page by page; nothing advances by itself. */
export async function reveal({ all }: Team, ending: string, look?: (page: string) => Promise<void>): Promise<void> {
  for (const person of all) {
    const { page, hand } = person;
    await expect(page.getByText(ending, { exact: false })).toBeVisible();
    const next = page.getByRole('button', { name: 'Verder', exact: true });
    const talk = page.getByRole('button', { name: 'Naar het nagesprek' });
    const main = page.getByRole('main');
    let story = '';
    while (!(await talk.isVisible())) {
      const words = await main.innerText();
      story += words;
      if (person === all[0]) await look?.(`reveal: ${words.slice(0, 40)}`);
      await hand.press(next);
      await expect.poll(() => main.innerText()).not.toBe(words);
    }
    story += await main.innerText(); // "Kunt u dit zelf?" may come after the question
    expect(story).toContain('Wat kunt u goed, terwijl bijna niemand het ziet?');
    if (person === all[0]) await person.choose(main, 'Wil ik leren', SKILL); // the others skip it
    await hand.press(talk);
  }
}

const SKILL = /^AI gebruiken$/i; // of the last part

/** The coach leads the debrief step by step, and all screens follow. */
export async function debrief(coach: Coach, { all }: Team, look?: (page: string) => Promise<void>): Promise<void> {
  const { page } = coach;
  const goOn = () => page.getByRole('button', { name: 'Volgende stap' }).click();
  await page.getByRole('button', { name: /^3\s+Nagesprek/ }).click();
  for (const person of all)
    await expect(person.page.getByText('Iedereen hier heeft veel meegemaakt en kan veel.', { exact: false })).toBeVisible();
  await look?.('debrief: first');
  await goOn();
  for (const person of all) await person.press(person.page, /trots/i);
  await look?.('debrief: feelings');
  for (const title of ['Wie hielp wie', 'Wat ontdekte u', 'En uw eigen leven', 'Wat als', 'Wat nu']) {
    await goOn();
    for (const person of all) await expect(person.page.getByRole('heading', { name: new RegExp(title) }).first()).toBeVisible();
    if (title === 'En uw eigen leven')
      for (const person of all)
        await expect(person.page.getByRole('group', { name: SKILL }).getByLabel('Wil ik leren')).toBeChecked({
          checked: person === all[0],
        });
    await look?.(`debrief: ${title}`);
  }
}
