import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import type { OwnGame } from '../../shared/game/project/ownGame.ts';
import type { MenuItemView, WorkView } from '../../shared/protocol/plan.ts';
import { FIRST_LANGUAGE, isLanguage } from '../../shared/text/languages.ts';
import { LocalisedText, type Language } from '../../shared/text/localised.ts';
import type { CompiledLevel } from '../../shared/level/compile.ts';

/** The first language is required, others are optional; an unknown language code is a mistake. */
const Text = z
  .record(z.string(), z.string())
  .superRefine((written, ctx) => {
    if (!(FIRST_LANGUAGE in written)) ctx.addIssue({ code: 'custom', message: `"${FIRST_LANGUAGE}" is missing` });
    for (const code of Object.keys(written))
      if (!isLanguage(code)) ctx.addIssue({ code: 'custom', path: [code], message: `no language is called "${code}"` });
  })
  .pipe(LocalisedText);

/** One name for every language, or one for each. */
const Name = z.preprocess(written => (typeof written === 'string' ? { [FIRST_LANGUAGE]: written } : written), Text);

const Item = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]{0,63}$/, { error: 'an id has small letters, digits and hyphens' }),
  title: Text,
  provider: Name,
  about: Text,
  level: z.literal([1, 2, 3]),
  free: z.boolean(),
  where: z.enum(['online', 'near', 'both']),
  url: z
    .url({ protocol: /^https$/, error: 'an address is written in full, as "https://oefenen.nl"; null if there is none' })
    .nullable(),
  checked: z // the latest month of which is known that this was at the address: somebody opened it, or a source of that month says so
    .string()
    .regex(/^20\d\d-(0[1-9]|1[0-2])$/, { error: 'a month is written as a year and two digits: "2026-11"' })
    .optional(),
  tags: z.array(z.string().min(1)), // skills of a level, such as "mailen"; []: for everybody
});
const Menu = z
  .strictObject({ $schema: z.string().optional(), trainings: z.array(Item).max(200) })
  .superRefine(({ trainings }, ctx) =>
    trainings.forEach(({ id, url, checked }, i) => {
      if (trainings.findIndex(one => one.id === id) < i)
        ctx.addIssue({ code: 'custom', path: ['trainings', i, 'id'], message: `"${id}" stands here twice` });
      if (checked !== undefined && url === null)
        ctx.addIssue({ code: 'custom', path: ['trainings', i, 'checked'], message: `"${id}" has no address that was checked` });
    }),
  );
export type MenuItem = z.infer<typeof Item>;

/** The trainings of this organisation; see `levels/menu.json`. */
export const DEFAULT_MENU = resolve(import.meta.dirname, '../../levels/menu.json');

/** A menu with a mistake. The message is the whole line to show. */
export class WrongMenu extends Error {
  constructor(file: string, why: string) {
    super(`The menu of trainings ${file} cannot be used:${why.includes('\n') ? '\n' : ' '}${why}`);
    this.name = 'WrongMenu';
  }
}

export function readMenu(file: string): MenuItem[] {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new WrongMenu(file, (error as Error).message);
  }
  const parsed = Menu.safeParse(json);
  if (!parsed.success) throw new WrongMenu(file, z.prettifyError(parsed.error));
  return parsed.data.trainings;
}

/** The names of the skills that a level practises. */
export const skillNamesOf = (level: CompiledLevel, language: Language): Map<string, string> =>
  new Map([...level.puzzles.values()].flatMap(({ skill }) => (skill ? [[skill.id, skill.name[language]] as const] : [])));

/** The menu for one reader: trainings for what they want to learn first, easy before hard. `skills`: names by id. */
export function menuFor(
  menu: readonly MenuItem[],
  skills: ReadonlyMap<string, string>,
  wanted: ReadonlySet<string>,
  language: Language,
): MenuItemView[] {
  return menu
    .map(item => ({
      ...item,
      title: item.title[language],
      provider: item.provider[language],
      about: item.about[language],
      checked: item.checked ?? null,
      tags: item.tags.flatMap(tag => skills.get(tag) ?? []),
      fits: item.tags.some(tag => wanted.has(tag)),
    }))
    .toSorted((a, b) => Number(b.fits) - Number(a.fits) || a.level - b.level);
}

const MOST_TO_LEARN = 2; // per thing that the work asks

/** What the work asks, with the easiest trainings for what this person did not do in the game and may want to learn. */
export function workFor(
  menu: readonly MenuItem[],
  { work, skills }: { work: OwnGame['work']; skills: readonly Pick<OwnGame['skills'][number], 'id' | 'tap'>[] },
  language: Language,
): WorkView | null {
  if (!work) return null;
  const settled = new Set(skills.flatMap(({ id, tap }) => (tap === 'can' || tap === 'no' ? [id] : [])));
  const easiestFirst = menu.toSorted((a, b) => a.level - b.level);
  return {
    say: work.say,
    demands: work.demands.map(({ skill, ...demand }) => ({
      ...demand,
      learn:
        demand.did || skill === null || settled.has(skill)
          ? []
          : easiestFirst
              .filter(item => item.tags.includes(skill))
              .slice(0, MOST_TO_LEARN)
              .map(item => item.title[language]),
    })),
  };
}
