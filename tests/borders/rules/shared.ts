import { layers, refuse, TESTS } from './rule.ts';

/** The files of tools that a browser may import. */
const KINDS = '^shared/tools/kinds[.]ts$';
const FOR_WINDOWS = '(kinds|options|[^/]+/view)[.]ts$';
const SHARED = { path: '^shared/', but: TESTS };

/** `shared/`: text < tools, level < game < proof, report. A level does not know the wire, and the wire knows no rules. */
export const sharedRules = [
  ...layers('shared', {
    text: ['locales'],
    tools: ['text'],
    protocol: ['text', 'tools/kinds.ts'],
    level: ['text', 'tools'],
    game: ['text', 'tools', 'protocol', 'level'],
    proof: ['text', 'tools', 'protocol', 'level', 'game'],
    report: ['text', 'protocol', 'level', 'game'],
  }),
  refuse(
    'shared-protocol-types',
    'The views of tools travel on the wire: the protocol names their types, and runs nothing of them.',
    { path: '^shared/protocol/' },
    { path: '^shared/tools/', dependencyTypesNot: ['type-only'] },
  ),
  refuse(
    'shared-tool-alone',
    'A tool never takes from another tool: what one must know of another comes as an effect in the level.',
    { path: '^shared/tools/([^/]+)/' },
    { path: '^shared/tools/[^/]+/', but: '^shared/tools/$1/' },
  ),
  refuse(
    'shared-tool-view',
    'What a window gets and can do goes to the browser, with all that it takes: no rule and no content.',
    { path: `^shared/tools/${FOR_WINDOWS}`, but: KINDS },
    { path: '^shared/', but: ['^shared/text/', `^shared/tools/${FOR_WINDOWS}`] },
  ),
  refuse(
    'shared-tool-kinds',
    'The list of kinds goes to the browser too: of the rules it takes types, and nothing that runs.',
    { path: KINDS },
    { dependencyTypesNot: ['type-only'] },
  ),
  refuse('shared-alone', 'The rules know nothing of who runs them.', SHARED, {
    path: '^(assets|client|levels|server|tests)/',
  }),
  refuse('shared-pure', 'The rules run anywhere: they take nothing of Node.', SHARED, { dependencyTypes: ['core'] }),
  refuse('shared-packages', 'The rules take no other packages than these.', SHARED, {
    path: '(^|/)node_modules/',
    but: '(^|/)node_modules/(zod|xstate|jsonc-parser)/',
  }),
];
