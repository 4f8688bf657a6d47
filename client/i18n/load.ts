import { addTexts, type AreaName } from './index.ts';

type Files = { files: Record<string, object> };

/** Texts are loaded with the pages that need them, so that the join page stays small. */
const loaders: Record<Exclude<AreaName, 'common'>, () => Promise<Files>> = {
  join: () => import('./areas/join.ts'),
  lobby: () => import('./areas/lobby.ts'),
  selfCheck: () => import('./areas/selfCheck.ts'),
  about: () => import('./areas/about.ts'),
  need: () => import('./areas/need.ts'),
  settings: () => import('./areas/settings.ts'),
  game: () => import('./areas/game.ts'),
  office: () => import('./areas/office.ts'),
  tools: () => import('./areas/tools.ts'),
  coach: () => import('./areas/coach.ts'),
  debrief: () => import('./areas/debrief.ts'),
  statements: () => import('./areas/statements.ts'),
  personal: () => import('./areas/personal.ts'),
  report: () => import('./areas/report.ts'),
};

/** Loads the texts of these areas, in every language; a page waits for this before it renders. */
export async function loadTexts(...areas: (keyof typeof loaders)[]): Promise<void> {
  await Promise.all(areas.map(async area => addTexts((await loaders[area]()).files)));
}
