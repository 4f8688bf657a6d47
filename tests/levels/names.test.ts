import { expect, test } from 'vitest';
import { pickNames } from '../../shared/game/pickNames.ts';
import { projectTeam } from '../../shared/game/project/projectTeam.ts';
import type { Person } from '../../shared/game/project/context.ts';
import { compileLevel } from '../../shared/level/compile.ts';
import { plain } from '../../shared/text/normalize.ts';
import { readLevelSource } from '../../server/levels/readLevelSource.ts';
import { realLevel } from './support/readLevel.ts';
import { Game } from './toy/play.ts';

const PATIENCE = { timeout: 600_000 };
const level = realLevel('de-lege-stoel');
const EIGHT = ['Els', 'Linda', 'Peter', 'Marijke', 'Ruben', 'Sanne', 'Fatima', 'Henk'];
const people = level.level.people!;

/** Five of these names in one team: what they read in a whole game, apart from the names of the team itself. */
function wordsOf(team: readonly string[], language: 'nl' | 'en'): string {
  const game = Game.playing(level, team.length, { names: pickNames(level, team) });
  const seats = new Map(
    game.state.seats.map(({ id }, at): [string, Person] => [id, { name: `Speler${at}`, portrait: 'p01', language }]),
  );
  const read = new Set<string>();
  const look = (): void => {
    for (const { id } of game.state.seats) read.add(JSON.stringify(game.view(id, { people: seats })));
    read.add(JSON.stringify(projectTeam(level, game.state, { ...game.context(), people: seats }, language)));
  };
  look();
  game.playUntil(state => {
    look();
    return state.phase === 'debrief';
  });
  return [...read].join('\n');
}
const has = (words: string, name: string): boolean => new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u').test(words);

test.each([
  [EIGHT.slice(0, 5), 'nl'],
  [EIGHT.slice(3), 'en'],
] as const)('nobody in the story is called like one of %j, in %s', PATIENCE, (team, language) => {
  const words = wordsOf(team, language);
  expect(team.filter(name => has(words, name))).toEqual([]);
  expect(words).not.toContain('{name:');
  const spares = people.filter(({ name }) => (team as readonly string[]).includes(name)).map(({ spare }) => spare[0]!);
  expect(spares.filter(name => !has(words, name))).toEqual([]);
  const [ilse] = people.filter(({ id }) => id === 'ilse');
  expect(has(words, ilse!.name)).toBe(true);
});

test('names are compared without capitals, accents and second names, and a spare name may be taken too', () => {
  expect(pickNames(level, ['els', ' FÁTIMA ', 'Peter-Jan'])).toEqual({ els: 1, fatima: 1, peter: 1 });
  const [first] = people;
  expect(pickNames(level, [first!.name, first!.spare[0]!])).toEqual({ [first!.id]: 2 });
  expect(pickNames(level, [first!.name, ...first!.spare])).toEqual({}); // none is free: the usual one
  expect(pickNames(level, ['Ria', 'Kees'])).toEqual({});
});

test('the journal and the state hold no names, and who comes later changes nobody’s name', () => {
  const game = Game.playing(level, 3, { names: pickNames(level, ['Sanne', 'Kees', 'Ria']) });
  game.do({ type: 'seat.add', by: 'clock', seat: 's9' }); // called Linda
  game.playUntil(state => state.phase === 'debrief');
  const kept = JSON.stringify([game.journal, game.state]);
  const names = people.flatMap(({ name, spare }) => [name, ...spare]);
  expect(names.filter(name => has(kept, name))).toEqual([]);
  expect(game.state.names).toEqual({ sanne: 1 });
});

test('spare names keep the lists in the order of first names', () => {
  const order = people.slice(0, 8).map(one => one.name);
  expect(order).toEqual(order.toSorted());
  for (const { name, spare } of people) expect(spare.every(one => plain(one)[0] === plain(name)[0])).toBe(true);
});

test.each([
  [
    'a person without spare names',
    (level: Record<string, unknown>) => (level.people as { spare: string[] }[])[0]!.spare.splice(0),
    /level.json too little: .*>=3 items/,
  ],
  [
    'a name of two people',
    (level: Record<string, unknown>) => ((level.people as { name: string }[])[0]!.name = 'Henk'),
    /"Henk" is a name of/,
  ],
  [
    'a name that is written out',
    (level: Record<string, unknown>) => (level.intro = { nl: 'Dit is Els.', en: 'This is Els.' }),
    /"Els" is written out/,
  ],
  [
    'an unknown person',
    (level: Record<string, unknown>) => (level.intro = { nl: 'Dit is {name:piet}.', en: 'This is {name:piet}.' }),
    /no person "piet"/,
  ],
])('%s is a mistake in the level', (_, change, what) => {
  const source = readLevelSource('levels/de-lege-stoel');
  const file = JSON.parse(source.files['level.json']!) as Record<string, unknown>;
  change(file);
  const compiled = compileLevel({ files: { ...source.files, 'level.json': JSON.stringify(file) } });
  const issues = 'issues' in compiled ? compiled.issues : [];
  expect(issues.map(issue => `${issue.file} ${issue.what}`)).toContainEqual(expect.stringMatching(what));
});
