import { literally } from '../../text/literally.ts';
import { plain } from '../../text/normalize.ts';
import { peopleIn } from '../named.ts';
import type { Level } from '../schema.ts';
import { checkReference, type Report } from './scope.ts';

type Path = readonly (string | number)[];

/** Checks the people of the story: every name, usual or spare, belongs to one person only. */
export function checkPeople(people: Level['people'], report: Report): void {
  const seen = new Map<string, string>();
  people?.forEach(({ id, name, spare }, i) => {
    if (people.findIndex(other => other.id === id) < i)
      report(['people', i, 'id'], `two people are called "${id}"`, 'give each an id of their own');
    [name, ...spare].forEach((one, j) => {
      const other = seen.get(plain(one));
      const path = j ? ['people', i, 'spare', j - 1] : ['people', i, 'name'];
      if (other !== undefined) report(path, `"${one}" is a name of "${other}" too`, 'give each person names of their own');
      seen.set(plain(one), id);
    });
  });
}

/** Checks every text of a file: `{name:…}` refers to a person, and no name of a person is written out. */
export function checkNames(value: unknown, people: Level['people'], report: Report, path: Path = []): void {
  if (!people?.length) return;
  const ids = new Set(people.map(({ id }) => id));
  const plainName = new RegExp(`(?<![\\p{L}{:])(${people.map(({ name }) => literally(name)).join('|')})(?![\\p{L}])`, 'u');
  const walk = (node: unknown, at: Path): void => {
    if (typeof node === 'string') {
      for (const id of peopleIn(node)) checkReference(report, at, 'person', id, ids);
      const name = plainName.exec(node)?.[1];
      const person = people.find(one => one.name === name);
      if (person)
        report(at, `the name "${name}" is written out, and somebody in the team may have it`, `write {name:${person.id}}`);
    } else if (Array.isArray(node)) node.forEach((one, i) => walk(one, [...at, i]));
    else if (node && typeof node === 'object')
      for (const [key, one] of Object.entries(node)) if (at.length || key !== 'people') walk(one, [...at, key]);
  };
  walk(value, path);
}
