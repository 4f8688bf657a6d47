import type { Area } from './area.ts';
import { addTexts, type AreaName } from './index.ts';

type Texts = Area<object>;

/** Texts travel with the pages that need them, so that the join page stays small. */
const loaders: Record<Exclude<AreaName, 'common'>, () => Promise<Texts>> = {
  join: async () => (await import('./join.ts')).join,
  lobby: async () => (await import('./lobby.ts')).lobby,
  about: async () => (await import('./about.ts')).about,
  settings: async () => (await import('./settings.ts')).settings,
  game: async () => (await import('./game.ts')).game,
  office: async () => (await import('./office.ts')).office,
  tools: async () => (await import('./tools.ts')).tools,
  coach: async () => (await import('./coach.ts')).coach,
  debrief: async () => (await import('./debrief.ts')).debrief,
  statements: async () => (await import('./statements.ts')).statements,
  personal: async () => (await import('./personal.ts')).personal,
  report: async () => (await import('./report.ts')).report,
};

/** Makes the texts of these areas known to `t`; a page waits for it before it shows. */
export async function loadTexts(...areas: (keyof typeof loaders)[]): Promise<void> {
  await Promise.all(areas.map(async area => addTexts(area, await loaders[area]())));
}
