import type { Person, Stage } from '../../people/Stage.ts';

/** The element at this fraction of a list; undefined for an empty list. */
export const pick = <T>(list: readonly T[], part: number): T | undefined =>
  list[Math.min(list.length - 1, Math.floor(part * list.length))];

/** A person whose browser is in a game now. */
export const playing = (stage: Stage): Person[] =>
  stage.people.filter(({ browser }) => browser?.line?.room === 'team' && browser.view !== null);

/** A team whose game has begun. */
export const running = (stage: Stage): string[] =>
  [...stage.ledger.books.values()].filter(book => book.state !== null).map(book => book.team);

/** The team of a person, from the store. */
export function teamOf(stage: Stage, person: Person): string | null {
  const [row] = stage.ledger.all<{ team_id: string | null }>('select team_id from seat where id = ?', person.joined?.seat ?? '');
  return row?.team_id ?? null;
}

/** A command in one line. */
export function short(command: object): string {
  const { type, command: inner, ...rest } = command as { type: string; command?: object };
  const words = Object.entries(rest).map(([name, value]) => `${name}=${JSON.stringify(value)}`);
  return [type, ...words, ...(inner ? [`{ ${short(inner)} }`] : [])].join(' ');
}
