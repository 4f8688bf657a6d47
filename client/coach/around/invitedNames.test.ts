import { expect, test } from 'vitest';
import { missingOf, namesIn, withNames } from './invitedNames.ts';

const invited = (...names: string[]) => names.map((name, at) => ({ id: String(at), name, came: false }));
const namesOf = (list: readonly { name: string }[]) => list.map(one => one.name);

test('a pasted list gives first names only', () => {
  expect(namesIn('Ria de Vries\n Jan Willem , Zoë;Els\n\n')).toEqual(['Ria', 'Jan', 'Zoë', 'Els']);
});

test('a name that is added twice is of two people', () => {
  const list = withNames(invited('Ria'), ['Ria', 'Jan'], () => 'new');
  expect(namesOf(list)).toEqual(['Ria', 'Ria', 'Jan']);
});

test('missing is who was not ticked off and of whose name nobody is in', () => {
  expect(namesOf(missingOf(invited('Zoë', 'Jan', 'Els'), ['zoe', 'Kees']))).toEqual(['Jan', 'Els']);
  expect(namesOf(missingOf(invited('Ria', 'Ria'), ['Ria 2']))).toEqual(['Ria']);
  const [ria, jan] = invited('Ria', 'Jan');
  expect(missingOf([{ ...ria!, came: true }, jan!], [])).toEqual([jan]);
});
