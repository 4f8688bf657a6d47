import { refuse, TESTS } from './rule.ts';

/** The only folders that may import a package, so that it can be replaced there. */
const ONLY_IN: readonly (readonly [rule: string, packages: string, folders: readonly string[]])[] = [
  ['only-colyseus', '@colyseus/(core|schema|ws-transport)', ['server/rooms/']],
  ['only-colyseus-client', 'colyseus[.]js', ['client/net/', 'server/bots/']],
  ['only-express', 'express', ['server/http/']],
  ['only-helmet', 'helmet', ['server/http/']],
  ['only-kysely', 'kysely', ['server/storage/']],
  ['only-pdfkit', 'pdfkit', ['server/documents/']],
  ['only-csv', 'csv-(parse|stringify)', ['server/reports/', 'server/texts/']],
  ['only-xstate', 'xstate', ['shared/level/', 'shared/game/']],
  ['only-jsonc', 'jsonc-parser', ['shared/level/static/']],
  ['only-phaser', 'phaser', ['client/office/']],
  ['only-howler', 'howler', ['client/sound/']],
  ['only-i18next', 'i18next', ['client/i18n/', 'server/texts/']],
  ['only-plot', '@observablehq/plot', ['client/layout/chart/']],
];

export const packageRules = [
  ...ONLY_IN.map(([rule, packages, folders]) =>
    refuse(
      rule,
      `This package is known in ${folders.join(' and ')} alone.`,
      { path: '^(client|server|shared)/', but: [...folders.map(folder => `^${folder}`), TESTS] },
      { path: `(^|/)node_modules/(@types/)?${packages}/` },
    ),
  ),
  refuse(
    'only-sqlite',
    'Only server/storage knows which database it is.',
    { path: '^server/', but: ['^server/storage/', TESTS] },
    { path: '^node:sqlite$' },
  ),
  refuse(
    'packages-in-use',
    'What is served stands in `dependencies` of package.json; types are not served.',
    { path: '^(client|server|shared)/', but: TESTS },
    { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
  ),
];
