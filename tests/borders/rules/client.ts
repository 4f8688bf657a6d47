import { layers, refuse, TESTS } from './rule.ts';

const CLIENT = { path: '^client/', but: TESTS };
const FEATURE = '^client/(features|coach)/[^/]+/';

export const clientRules = [
  refuse(
    'client-wire',
    'No answer may reach the bundle: the client takes the wire, texts, and what a window gets and can do.',
    CLIENT,
    {
      path: '^shared/',
      but: [
        '^shared/(protocol|text)/',
        '^shared/locales/(?![^/]+/server/)',
        '^shared/tools/(kinds|options)[.]ts$',
        '^shared/tools/[^/]+/view[.]ts$',
      ],
    },
  ),
  refuse('client-no-server', 'The client knows the wire, and not who is at its other end.', CLIENT, {
    path: '^(server|levels|tests)/',
  }),
  refuse('client-no-node', 'What runs in a browser takes nothing of Node.', CLIENT, { dependencyTypes: ['core'] }),
  refuse(
    'client-window-alone',
    'A window never takes from another one: what they share stands in the kit.',
    { path: '^client/tools/([^/]+)/' },
    { path: '^client/tools/[^/]+/', but: '^client/tools/($1|kit)/' },
  ),
];

/** ui < layout < features, coach < app. */
export const clientLayers = [
  ...layers('client', {
    ui: [], // widgets: no texts, no store
    store: [],
    i18n: ['store'],
    sound: ['store'],
    speech: ['store'],
    net: ['store'], // it reports notices, for which pages find the words
    layout: ['ui', 'i18n', 'store', 'net', 'speech'],
    office: ['ui', 'i18n', 'store', 'layout'],
    tools: ['ui', 'i18n', 'store', 'layout'],
    features: ['ui', 'layout', 'i18n', 'store', 'net', 'sound', 'speech', 'office', 'tools'],
    coach: ['ui', 'layout', 'i18n', 'store', 'net', 'sound', 'tools', 'features'],
    app: ['ui', 'layout', 'i18n', 'store', 'net', 'features', 'coach'],
    gallery: ['ui', 'layout', 'i18n', 'store', 'office', 'tools', 'features', 'coach', 'app'],
  }),
  refuse(
    'client-door',
    'A feature is used by its door, index.ts.',
    { path: '^client/(features|coach)/([^/]+)/', but: TESTS },
    { path: FEATURE, but: ['^client/$1/$2/', `${FEATURE}index[.]tsx?$`] },
  ),
  refuse(
    'client-door-from-outside',
    'A feature is used by its door, index.ts. A page that is fetched when it is needed is named by its own file; the gallery shows all.',
    { path: '^client/', but: [FEATURE, '^client/gallery/', TESTS] },
    { path: FEATURE, but: `${FEATURE}index[.]tsx?$`, dynamic: false },
  ),
];
