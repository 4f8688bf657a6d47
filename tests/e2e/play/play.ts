import { test } from '@playwright/test';
import type { Team } from './team.ts';

/** Plays parts of the level in sequence; the report says how long each took. */
export async function play(team: Team, ...parts: ((team: Team) => Promise<void>)[]): Promise<void> {
  for (const part of parts) await test.step(part.name, () => part(team));
}
