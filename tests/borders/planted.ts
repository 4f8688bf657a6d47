import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** The kind of import: a type, a value, a dynamic import, or a re-export. */
type How = 'type' | 'value' | 'dynamic' | 'export';
export interface Planted {
  rule: string; // the rule that must refuse it
  from: string;
  to: string; // a file, a package or a Node module
  how?: How; // default: 'type', since types count
}

/** Violations, at least one per rule. */
export const planted: readonly Planted[] = [
  { rule: 'everything-is-there', from: 'server/http/a.ts', to: 'server/http/nowhere.ts' },
  { rule: 'no-tests-in-use', from: 'server/http/b.ts', to: 'tests/support/a.ts' },
  { rule: 'no-tests-in-use', from: 'shared/game/a.ts', to: 'shared/tools/testing.ts' },
  { rule: 'levels-are-data', from: 'server/levels/a.ts', to: 'levels/toy/level.json', how: 'value' },
  { rule: 'assets-alone', from: 'assets/art/a.mjs', to: 'client/office/a.ts', how: 'value' },

  { rule: 'only-colyseus', from: 'server/games/a.ts', to: '@colyseus/core' },
  { rule: 'only-colyseus-client', from: 'client/store/a.ts', to: 'colyseus.js' },
  { rule: 'only-express', from: 'server/sessions/a.ts', to: 'express' },
  { rule: 'only-helmet', from: 'server/rooms/a.ts', to: 'helmet', how: 'value' },
  { rule: 'only-kysely', from: 'server/reports/a.ts', to: 'kysely' },
  { rule: 'only-pdfkit', from: 'server/plans/a.ts', to: 'pdfkit' },
  { rule: 'only-csv', from: 'server/plans/b.ts', to: 'csv-stringify' },
  { rule: 'only-xstate', from: 'server/games/b.ts', to: 'xstate' },
  { rule: 'only-jsonc', from: 'shared/level/a.ts', to: 'jsonc-parser' },
  { rule: 'only-phaser', from: 'client/tools/mail/a.ts', to: 'phaser', how: 'dynamic' },
  { rule: 'only-howler', from: 'client/office/b.ts', to: 'howler' },
  { rule: 'only-i18next', from: 'client/ui/a.ts', to: 'i18next' },
  { rule: 'only-plot', from: 'client/ui/b.ts', to: '@observablehq/plot' },
  { rule: 'only-sqlite', from: 'server/journal/a.ts', to: 'node:sqlite' },
  { rule: 'packages-in-use', from: 'server/http/c.ts', to: 'vitest', how: 'value' },
  { rule: 'packages-in-use', from: 'server/http/c.ts', to: 'unlisted', how: 'value' },

  { rule: 'shared-text', from: 'shared/text/a.ts', to: 'shared/protocol/a.ts' },
  { rule: 'shared-tools', from: 'shared/tools/mail/a.ts', to: 'shared/protocol/a.ts' },
  { rule: 'shared-protocol', from: 'shared/protocol/b.ts', to: 'shared/tools/mail/view.ts' },
  { rule: 'shared-level', from: 'shared/level/b.ts', to: 'shared/game/b.ts' },
  { rule: 'shared-game', from: 'shared/game/c.ts', to: 'shared/proof/a.ts', how: 'export' },
  { rule: 'shared-proof', from: 'shared/proof/b.ts', to: 'shared/report/a.ts' },
  { rule: 'shared-report', from: 'shared/report/b.ts', to: 'shared/tools/mail/view.ts' },
  { rule: 'shared-unknown', from: 'shared/magic/a.ts', to: 'shared/text/b.ts' },
  { rule: 'shared-protocol-types', from: 'shared/protocol/c.ts', to: 'shared/tools/kinds.ts', how: 'value' },
  { rule: 'shared-tool-alone', from: 'shared/tools/mail/b.ts', to: 'shared/tools/ats/view.ts' },
  { rule: 'shared-tool-kinds', from: 'shared/tools/kinds.ts', to: 'shared/tools/registry.ts', how: 'value' },
  { rule: 'shared-tool-view', from: 'shared/tools/mail/view.ts', to: 'shared/tools/mail/rules.ts' },
  { rule: 'shared-alone', from: 'shared/game/d.ts', to: 'server/clock.ts' },
  { rule: 'shared-pure', from: 'shared/text/c.ts', to: 'node:fs' },
  { rule: 'shared-packages', from: 'shared/text/d.ts', to: 'express' },

  { rule: 'server-concurrency', from: 'server/concurrency/a.ts', to: 'server/news/a.ts' },
  { rule: 'server-news', from: 'server/news/b.ts', to: 'server/storage/a.ts' },
  { rule: 'server-documents', from: 'server/documents/a.ts', to: 'server/plans/c.ts' },
  { rule: 'server-storage', from: 'server/storage/b.ts', to: 'server/start/a.ts' },
  { rule: 'server-journal', from: 'server/journal/b.ts', to: 'server/games/c.ts' },
  { rule: 'server-limits', from: 'server/limits/a.ts', to: 'server/journal/c.ts' },
  { rule: 'server-levels', from: 'server/levels/b.ts', to: 'server/sessions/b.ts' },
  { rule: 'server-games', from: 'server/games/people/a.ts', to: 'server/hosting/a.ts' },
  { rule: 'server-sessions', from: 'server/sessions/c.ts', to: 'server/access/a.ts' },
  { rule: 'server-access', from: 'server/access/b.ts', to: 'server/games/d.ts' },
  { rule: 'server-hosting', from: 'server/hosting/b.ts', to: 'server/plans/d.ts' },
  { rule: 'server-coaches', from: 'server/coaches/a.ts', to: 'server/sessions/d.ts' },
  { rule: 'server-reports', from: 'server/reports/b.ts', to: 'server/plans/e.ts' },
  { rule: 'server-retention', from: 'server/retention/a.ts', to: 'server/games/h.ts' },
  { rule: 'server-around', from: 'server/around/a.ts', to: 'server/hosting/a.ts' },
  { rule: 'server-plans', from: 'server/plans/f.ts', to: 'server/paperwork/a.ts' },
  { rule: 'server-lrs', from: 'server/lrs/a.ts', to: 'server/reports/c.ts' },
  { rule: 'server-paperwork', from: 'server/paperwork/b.ts', to: 'server/games/e.ts' },
  { rule: 'server-bots', from: 'server/bots/a.ts', to: 'server/games/f.ts' },
  { rule: 'server-rehearsal', from: 'server/rehearsal/a.ts', to: 'server/games/g.ts' },
  { rule: 'server-http', from: 'server/http/d.ts', to: 'server/hosting/c.ts' },
  { rule: 'server-rooms', from: 'server/rooms/b.ts', to: 'server/http/routes.ts' },
  { rule: 'server-start', from: 'server/start/b.ts', to: 'server/games/h.ts' },
  { rule: 'server-demo', from: 'server/demo/a.ts', to: 'server/games/m.ts' },
  { rule: 'server-texts', from: 'server/texts/a.ts', to: 'server/storage/c.ts' },
  { rule: 'server-unknown', from: 'server/magic/a.ts', to: 'node:fs' },
  { rule: 'server-ground', from: 'server/clock.ts', to: 'server/storage/d.ts' },
  { rule: 'server-ground', from: 'server/log.ts', to: 'server/app.ts' },
  { rule: 'server-services-types', from: 'server/services.ts', to: 'server/games/i.ts', how: 'value' },
  { rule: 'server-services-as-type', from: 'server/games/j.ts', to: 'server/services.ts', how: 'value' },
  { rule: 'server-adapters', from: 'server/games/k.ts', to: 'server/rooms/c.ts' },
  { rule: 'server-adapters', from: 'server/games/k.ts', to: 'server/http/e.ts', how: 'dynamic' },
  { rule: 'server-requests', from: 'server/sessions/e.ts', to: 'node:http' },
  { rule: 'server-bots-outside', from: 'server/bots/b.ts', to: 'shared/game/e.ts' },
  { rule: 'server-no-client', from: 'server/games/l.ts', to: 'client/net/a.ts' },

  { rule: 'client-wire', from: 'client/tools/mail/b.tsx', to: 'shared/tools/mail/rules.ts' },
  { rule: 'client-wire', from: 'client/tools/mail/b.tsx', to: 'shared/level/c.ts', how: 'dynamic' },
  { rule: 'client-wire', from: 'client/i18n/b.ts', to: 'shared/locales/nl/server/log.json' },
  { rule: 'client-no-server', from: 'client/net/b.ts', to: 'server/secrets.ts' },
  { rule: 'client-no-node', from: 'client/net/c.ts', to: 'node:path' },
  { rule: 'client-window-alone', from: 'client/tools/mail/c.tsx', to: 'client/tools/ats/a.tsx' },
  { rule: 'client-window-alone', from: 'client/tools/kit/a.tsx', to: 'client/tools/ats/a.tsx' },

  { rule: 'client-ui', from: 'client/ui/c.tsx', to: 'client/i18n/a.ts' },
  { rule: 'client-ui', from: 'client/ui/c.tsx', to: 'client/store/b.ts' },
  { rule: 'client-store', from: 'client/store/c.ts', to: 'client/net/d.ts' },
  { rule: 'client-i18n', from: 'client/i18n/b.ts', to: 'client/ui/d.tsx' },
  { rule: 'client-sound', from: 'client/sound/a.ts', to: 'client/net/e.ts' },
  { rule: 'client-speech', from: 'client/speech/a.ts', to: 'client/i18n/d.ts' },
  { rule: 'client-net', from: 'client/net/f.ts', to: 'client/i18n/c.ts' },
  { rule: 'client-net', from: 'client/net/f.ts', to: 'client/ui/e.tsx' },
  { rule: 'client-layout', from: 'client/layout/a.tsx', to: 'client/features/lobby/index.ts' },
  { rule: 'client-office', from: 'client/office/c.ts', to: 'client/features/lobby/index.ts' },
  { rule: 'client-tools', from: 'client/tools/mail/d.tsx', to: 'client/features/lobby/index.ts' },
  { rule: 'client-features', from: 'client/features/lobby/a.tsx', to: 'client/app/a.tsx' },
  { rule: 'client-features', from: 'client/features/lobby/a.tsx', to: 'client/coach/team/index.ts' },
  { rule: 'client-coach', from: 'client/coach/team/a.tsx', to: 'client/app/a.tsx' },
  { rule: 'client-app', from: 'client/app/b.tsx', to: 'client/gallery/a.tsx' },
  { rule: 'client-gallery', from: 'client/gallery/b.tsx', to: 'client/speech/b.ts' },
  { rule: 'client-unknown', from: 'client/pages/a.tsx', to: 'client/ui/f.tsx' },
  { rule: 'client-door', from: 'client/features/lobby/b.tsx', to: 'client/features/debrief/a.tsx' },
  { rule: 'client-door', from: 'client/coach/team/b.tsx', to: 'client/features/debrief/a.tsx' },
  { rule: 'client-door-from-outside', from: 'client/app/c.tsx', to: 'client/features/debrief/a.tsx', how: 'value' },
];

/** Imports that look like violations but are allowed. */
export const innocent: readonly Omit<Planted, 'rule'>[] = [
  { from: 'shared/text/z.test.ts', to: 'node:fs', how: 'value' },
  { from: 'shared/text/z.test.ts', to: 'vitest', how: 'value' },
  { from: 'shared/game/z.test.ts', to: 'tests/support/z.ts', how: 'value' },
  { from: 'shared/protocol/z.ts', to: 'shared/tools/kinds.ts' },
  { from: 'client/i18n/z.ts', to: 'shared/locales/nl/common.json' },
  { from: 'shared/tools/mail/z.ts', to: 'shared/tools/contract.ts', how: 'value' },
  { from: 'shared/level/z.ts', to: 'zod', how: 'value' },
  { from: 'server/rooms/z.ts', to: 'server/http/cookie.ts', how: 'value' },
  { from: 'server/games/z.ts', to: 'server/services.ts' },
  { from: 'server/main.ts', to: 'server/http/z.ts', how: 'value' },
  { from: 'client/tools/mail/z.tsx', to: 'client/tools/mail/y.tsx', how: 'value' },
  { from: 'client/tools/mail/z.tsx', to: 'client/tools/kit/z.tsx', how: 'value' },
  { from: 'client/tools/mail/z.tsx', to: 'shared/tools/mail/view.ts', how: 'value' },
  { from: 'client/features/lobby/z.tsx', to: 'client/features/lobby/parts/z.tsx', how: 'value' },
  { from: 'client/features/lobby/z.tsx', to: 'client/features/debrief/index.ts', how: 'value' },
  { from: 'client/app/z.tsx', to: 'client/features/debrief/parts/z.tsx', how: 'dynamic' },
  { from: 'client/gallery/z.tsx', to: 'client/features/debrief/parts/z.tsx', how: 'value' },
  { from: 'tests/rooms/z.test.ts', to: 'server/games/z.ts', how: 'value' },
];

const PACKAGES = [
  '@colyseus/core',
  'colyseus.js',
  'express',
  'helmet',
  'kysely',
  'pdfkit',
  'csv-stringify',
  'xstate',
  'jsonc-parser',
];
const MORE_PACKAGES = ['phaser', 'howler', 'i18next', '@observablehq/plot', 'zod'];
const packages = [...PACKAGES, ...MORE_PACKAGES];

/** Creates a project below `root` with all of these. */
export function build(root: string, arrows: readonly Omit<Planted, 'rule'>[]): void {
  const files = new Map<string, string[]>();
  const linesOf = (file: string): string[] => {
    const lines = files.get(file) ?? [];
    files.set(file, lines);
    return lines;
  };
  for (const { from, to, how = 'type' } of arrows) {
    const isFile = /^(assets|client|levels|server|shared|tests)\//.test(to);
    if (isFile && !to.endsWith('nowhere.ts')) linesOf(to);
    const away = relative(dirname(from), to);
    linesOf(from).push(line(isFile ? (away.startsWith('.') ? away : `./${away}`) : to, how));
  }
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  for (const [file, lines] of files) write(file, file.endsWith('.json') ? '{}' : lines.join('\n'));
  for (const name of [...packages, 'vitest', 'unlisted']) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }));
    write(`node_modules/${name}/index.js`, '');
  }
  const dependencies = Object.fromEntries(packages.map(name => [name, '1.0.0']));
  write('package.json', JSON.stringify({ name: 'planted', dependencies, devDependencies: { vitest: '1.0.0' } }));
}

function line(what: string, how: How): string {
  if (how === 'type') return `import type { A } from '${what}';`;
  if (how === 'dynamic') return `await import('${what}');`;
  return how === 'export' ? `export * from '${what}';` : `import { a } from '${what}';`;
}
