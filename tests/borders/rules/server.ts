import { layers, refuse, TESTS } from './rule.ts';

/** What every part of the server may import: the bottom layer. */
export const GROUND = '^server/(Refusal|StartupError|clock|SettableClock|config|log|secrets|services)[.]ts$';
/** What composes the parts: the top layer. */
const TOP = '^server/(main|app|openServices)[.]ts$';

/** The layers of `server/`: adapters (http, rooms) above the domain, above infrastructure. */
export const serverRules = [
  ...layers(
    'server',
    {
      // infrastructure
      concurrency: [],
      news: [],
      texts: [],
      documents: ['texts'],
      storage: ['concurrency'],
      journal: ['storage'],
      limits: ['storage'],
      // the domain
      levels: ['storage', 'texts'],
      games: ['concurrency', 'journal', 'levels', 'limits', 'news', 'storage', 'texts'],
      sessions: ['games', 'levels', 'limits', 'news', 'storage'],
      access: ['news', 'sessions', 'storage'],
      hosting: ['access', 'games', 'levels', 'news', 'sessions', 'storage', 'texts'],
      coaches: ['storage'],
      reports: ['concurrency', 'games', 'journal', 'levels', 'storage', 'texts'],
      retention: ['news', 'plans', 'reports', 'sessions', 'storage'],
      around: ['documents', 'levels', 'news', 'sessions', 'storage', 'texts'],
      plans: ['documents', 'games', 'levels', 'news', 'reports', 'storage', 'texts'],
      lrs: ['journal', 'levels', 'storage'],
      // separate threads and processes that use the domain
      paperwork: ['documents', 'journal', 'levels', 'limits', 'plans', 'reports', 'storage', 'texts'],
      bots: ['levels', 'texts'],
      rehearsal: ['bots'],
      // adapters
      http: [
        'access',
        'around',
        'coaches',
        'documents',
        'journal',
        'levels',
        'limits',
        'news',
        'plans',
        'reports',
        'retention',
        'sessions',
        'storage',
        'texts',
      ],
      rooms: [
        'access',
        'concurrency',
        'games',
        'hosting',
        'http/cookie.ts',
        'http/origin.ts',
        'limits',
        'news',
        'sessions',
        'storage',
      ],
      // commands
      start: ['levels', 'plans', 'storage', 'openServices.ts'],
      demo: ['bots', 'start', 'app.ts', 'openServices.ts'], // a separate server with players
    },
    [GROUND],
  ),
  refuse(
    'server-ground',
    'What every part may take knows none of the parts; only the list of services names them.',
    { path: '^server/[^/]+[.]ts$', but: [TOP, '^server/services[.]ts$', TESTS] },
    { path: ['^server/[^/]+/', TOP] },
  ),
  refuse(
    'server-services-types',
    'The list of services names all parts and is named by all: as a type, on both sides.',
    { path: '^server/services[.]ts$' },
    { dependencyTypesNot: ['type-only'] },
  ),
  refuse(
    'server-services-as-type',
    'Services are handed out by openServices and taken as a type.',
    {},
    { path: '^server/services[.]ts$', dependencyTypesNot: ['type-only'] },
  ),
  refuse(
    'server-adapters',
    'Only what puts the server together knows routes and rooms.',
    { path: '^server/', but: [TOP, '^server/(http|rooms)/', TESTS] },
    { path: '^server/(http|rooms)/' },
  ),
  refuse(
    'server-requests',
    'A request and its answer are the business of the adapters: the domain refuses with a word.',
    { path: '^server/[^/]+/', but: ['^server/(http|rooms)/', TESTS] },
    { path: '^(node:)?(http|https|http2)$' },
  ),
  refuse(
    'server-bots-outside',
    'Players that play by the public doors see what a person sees: they know the level, and none of the rules.',
    { path: '^server/bots/' },
    { path: '^shared/(game|proof|report)/' },
  ),
  refuse('server-no-client', 'The server knows no windows.', { path: '^server/', but: TESTS }, { path: '^client/' }),
];
