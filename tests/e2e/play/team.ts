import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Person } from '../../support/Person.ts';

const packs = ['P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7', 'P8', 'P9', 'P10'] as const;

/** Who holds which pack (a tool with what only its holder knows). In smaller teams people hold more than one. */
export type Team = Record<(typeof packs)[number], Person> & { all: readonly Person[] };

const file = resolve(import.meta.dirname, '../../../levels/de-lege-stoel/level.json');
const { seats } = JSON.parse(readFileSync(file, 'utf8')) as { seats: Record<string, string[][]> };

/** Desks are dealt in order of arrival. */
export function teamOf(people: readonly Person[]): Team {
  const dealt = seats[people.length];
  if (!dealt) throw new Error(`the level has no desks for ${people.length} people`);
  const holder = (pack: string) => {
    const person = people[dealt.findIndex(desk => desk.includes(pack))];
    if (!person) throw new Error(`nobody holds ${pack}`);
    return person;
  };
  return {
    all: people,
    ...(Object.fromEntries(packs.map(pack => [pack, holder(pack)])) as Record<(typeof packs)[number], Person>),
  };
}

/** Cycles through the team, for as long as there is work. */
export const inTurn = (team: Team, at: number): Person => team.all[at % team.all.length]!;
