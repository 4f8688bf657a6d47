import { expect, type Locator } from '@playwright/test';
import type { Player } from '../../support/people.ts';

/** Five people at their desks, by what they do. */
export interface Team {
  seeker: Player;
  client: Player;
  organiser: Player;
  analyst: Player;
  guardian: Player;
}
export const everybody = (team: Team): Player[] => [team.seeker, team.client, team.organiser, team.analyst, team.guardian];

export const press = (window: Locator, name: string | RegExp) => window.getByRole('button', { name, exact: true }).click();
/** Chooses a radio button or ticks a box by its words; with `within` inside the group of that name. */
export async function choose(window: Locator, name: string | RegExp, within?: string | RegExp): Promise<void> {
  const place =
    within === undefined
      ? window
      : window.getByRole('group', { name: within }).or(window.getByRole('radiogroup', { name: within }));
  await place.locator('label').filter({ hasText: name }).first().click();
  await expect(place.getByLabel(name).first()).toBeChecked();
}
