import type { Person, Stage } from '../../people/Stage.ts';

/** The one at this part of a list; undefined of an empty one. */
export const pick = <T>(list: readonly T[], part: number): T | undefined =>
  list[Math.min(list.length - 1, Math.floor(part * list.length))];

/** Somebody whose browser is in a game now. */
export const playing = (stage: Stage): Person[] =>
  stage.people.filter(({ browser }) => browser?.line?.room === 'team' && browser.view !== null);

/** A team whose game has begun. */
export const running = (stage: Stage): string[] =>
  [...stage.ledger.books.values()].filter(book => book.state !== null).map(book => book.team);

/** The team that a person plays in, by what is stored. */
export function teamOf(stage: Stage, person: Person): string | null {
  const [row] = stage.ledger.all<{ team_id: string | null }>('select team_id from seat where id = ?', person.joined?.seat ?? '');
  return row?.team_id ?? null;
}

/** One line about a command. */
export function short(command: object): string {
  const { type, command: inner, ...rest } = command as { type: string; command?: object };
  const words = Object.entries(rest).map(([name, value]) => `${name}=${JSON.stringify(value)}`);
  return [type, ...words, ...(inner ? [`{ ${short(inner)} }`] : [])].join(' ');
}
