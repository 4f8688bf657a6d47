import { refuse, TESTS } from './rule.ts';

export const rulesForAll = [
  refuse('everything-is-there', 'An import leads to a file or a package.', {}, { couldNotResolve: true }),
  refuse(
    'no-tests-in-use',
    'What is served takes nothing from tests.',
    { path: '^(assets|client|server|shared)/', but: TESTS },
    { path: ['^tests/', TESTS] },
  ),
  refuse(
    'levels-are-data',
    'Levels are read from the disk, by server/levels alone.',
    { path: '^(assets|client|server|shared)/', but: TESTS },
    { path: '^levels/' },
  ),
  refuse(
    'assets-alone',
    'What makes pictures and sounds knows nothing of what shows them.',
    { path: '^assets/' },
    { path: '^(client|levels|server|shared|tests)/' },
  ),
];
