import { expect, type Page } from '@playwright/test';

/** A coach's acts on the page of a session, each by its visible text. */
export function coachActs(coach: Page) {
  const dialog = coach.getByRole('dialog');
  const press = (name: string | RegExp) => coach.getByRole('button', { name }).first().click();
  const choose = async (name: string | RegExp) => {
    const item = coach.getByRole('menuitem', { name });
    await item.click();
    await expect(item).toHaveCount(0); // the list closed, or shows choices
  };
  const tile = (person: string) => coach.locator('article').filter({ hasText: person });
  return {
    dialog,
    press,
    choose,
    tab: (name: string | RegExp) => coach.getByRole('tab', { name }).click(),
    inDialog: (name: string | RegExp) => dialog.getByRole('button', { name }).first().click(),
    /** Uses the menu of a face. */
    async withPerson(name: string, act: string | RegExp, whom?: string | RegExp) {
      await press(new RegExp(`^${name}, `));
      await choose(act);
      if (whom !== undefined) await choose(whom);
    },
    /** Uses the menu of a team. */
    async withTeam(name: string, act: string | RegExp) {
      await press(`Meer voor ${name}`);
      await choose(act);
    },
    tile,
    /** The name of a person's team, as on the page. */
    nameOf: async (person: string) => (await tile(person).getByRole('heading').innerText()).split('\n').at(-1)!.trim(),
  };
}

export async function sees(page: Page, text: string | RegExp): Promise<void> {
  await expect(page.getByText(text).first()).toBeVisible();
}
export async function seesNot(page: Page, text: string | RegExp): Promise<void> {
  await expect(page.getByText(text)).toHaveCount(0);
}
