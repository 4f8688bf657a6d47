import type { CompiledLevel } from './compiled.ts';
import type { Level, Picks } from './schema.ts';

const NAME = /\{name:([A-Za-z]\w*)\}/g;
const KEPT = 100; // casts of one level that are kept ready; teams rarely need more than two or three

/** All people tokens of a text, by id of the person. */
export const peopleIn = (text: string): string[] => [...text.matchAll(NAME)].map(found => found[1]!);

/** What a person of the story is called with these picks. */
const nameOf = ({ id, name, spare }: NonNullable<Level['people']>[number], picks: Picks): string =>
  spare[(picks[id] ?? 0) - 1] ?? name;

/**
 * Gives a level's people their names: `{name:els}` becomes "Els", or the spare name that a team has because one of them is
 * called Els. The result has `named`, so that every cast is made from the same original, once.
 */
export function withNames(level: Omit<CompiledLevel, 'named'>): CompiledLevel {
  const people = level.level.people ?? [];
  const casts = new Map<string, CompiledLevel>();
  const named = (picks: Picks): CompiledLevel => {
    const key = people.map(({ id }) => picks[id] ?? 0).join();
    const known = casts.get(key);
    if (known) return known;
    const made = { ...(people.length ? cast(level, new Map(people.map(one => [one.id, nameOf(one, picks)]))) : level), named };
    if (casts.size >= KEPT) casts.delete([...casts.keys()].at(-1)!); // the first is the usual one
    casts.set(key, made);
    return made;
  };
  return named({});
}

function cast(level: Omit<CompiledLevel, 'named'>, names: ReadonlyMap<string, string>): Omit<CompiledLevel, 'named'> {
  const fill = <T>(node: T): T => filled(node, names) as T;
  const inMap = <T>(map: ReadonlyMap<string, T>): ReadonlyMap<string, T> => new Map([...map].map(([id, one]) => [id, fill(one)]));
  return {
    ...level,
    level: fill(level.level),
    puzzles: inMap(level.puzzles),
    items: inMap(level.items),
    tools: new Map([...level.tools].map(([id, tool]) => [id, { ...tool, title: fill(tool.title), content: fill(tool.content) }])),
  };
}

function filled(node: unknown, names: ReadonlyMap<string, string>): unknown {
  if (typeof node === 'string') return node.replace(NAME, (whole, id: string) => names.get(id) ?? whole);
  if (Array.isArray(node)) return node.map(one => filled(one, names));
  if (!node || typeof node !== 'object') return node;
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, filled(value, names)]));
}
