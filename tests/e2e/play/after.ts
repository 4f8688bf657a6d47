import { expect } from '@playwright/test';
import type { Coach } from '../../support/people.ts';
import { everybody, type Team } from './team.ts';

/** Ilse on the telephone, then the reveal page by page; nothing goes on by itself. */
export async function reveal(team: Team, ending: string): Promise<void> {
  for (const player of everybody(team)) {
    const { page } = player;
    await expect(page.getByText(ending, { exact: false })).toBeVisible();
    const next = page.getByRole('button', { name: 'Verder', exact: true });
    const talk = page.getByRole('button', { name: 'Naar het gesprek' });
    while (!(await talk.isVisible())) {
      const title = await page.getByRole('main').innerText();
      await next.click();
      await expect.poll(() => page.getByRole('main').innerText()).not.toBe(title);
    }
    if (player === team.seeker) await expect(page.getByText('Wat raakte u zelf bijna kwijt?')).toBeVisible();
    await talk.click();
  }
}

/** The coach leads the debrief step by step, and all screens follow. */
export async function debrief(coach: Coach, team: Team): Promise<void> {
  const { page } = coach;
  await page.getByRole('button', { name: /^3\s+Gesprek/ }).click();
  for (const player of everybody(team))
    await expect(player.page.getByText('Iedereen hier is slim en wil leren.', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: 'Volgende stap' }).click();
  for (const player of everybody(team)) await player.page.getByRole('button', { name: /trots/i }).click();
  await page.getByRole('button', { name: 'Volgende stap' }).click();
  for (const player of everybody(team)) await expect(player.page.getByRole('heading', { name: 'Wie hielp wie' })).toBeVisible();
  for (const title of ['Wat ontdekte u', 'En uw eigen leven', 'Wat als', 'Wat nu']) {
    await page.getByRole('button', { name: 'Volgende stap' }).click();
    for (const player of everybody(team))
      await expect(player.page.getByRole('heading', { name: new RegExp(title) }).first()).toBeVisible();
  }
}
