// The one command: installs, builds and starts. It begins on Node 20.19 or newer; the server itself then runs on the Node
// that comes with the project. `--prepared` skips installing and building.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { whenParentEnds } from './parent.mjs';
import { build, env, install, needNode, program, root, windows } from './prepare.mjs';
import { supervise } from './supervise.mjs';

needNode();
const dev = process.argv.includes('--dev');
const demo = process.argv.includes('--demo');
// The pseudo-language, once `npm run texts -- pseudo` has generated it: see shared/locales/README.md.
const pseudo = dev && (process.env.PSEUDO_LANGUAGE === '1' || existsSync(join(root, 'shared/locales/en-XA')));
const main = demo ? 'server/demo/main.ts' : 'server/main.ts';
const started = Date.now();
if (!process.argv.includes('--prepared')) {
  install();
  if (!dev) build();
}

// A compile cache halves the time of a restart.
const cache = { NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/node') };

/**
 * Starts a long-running program with a pipe as its stdin: it closes when this process ends, however that ends, and so ends
 * the program.
 */
function stay(args, stdin) {
  const own = {
    ...(stdin === 'pipe' ? { ...cache, ENDS_WITH_INPUT: '1' } : { DEV_SERVER: `http://127.0.0.1:${process.env.PORT || 2567}` }),
    ...(pseudo ? { PSEUDO_LANGUAGE: '1' } : {}),
  };
  const child = spawn(program('node'), args, {
    cwd: root,
    env: { ...env, ...own },
    stdio: [stdin, 'inherit', 'inherit'],
    shell: windows,
  });
  child.stdin?.on('error', () => {}); // it ended first
  return child;
}

const say = facts => console.error(JSON.stringify({ time: new Date().toISOString(), level: 'fault', ...facts }));

console.log(
  dev
    ? 'Starting the server and the pages; both reload when you change the code.'
    : `Starting (${((Date.now() - started) / 1000).toFixed(1)} s).`,
);
// A demo and a reloading server are watched by somebody: they are not restarted.
const watched = dev || demo;
const programs = [
  supervise(() => stay(dev ? ['--watch', '--watch-preserve-output', main] : [main], 'pipe'), say, { again: !watched }),
];
if (dev) {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  programs.push(
    supervise(
      () =>
        stay(
          [
            '--import',
            pathToFileURL(join(root, 'server/endsWithParent.mjs')).href,
            vite,
            ...(pseudo ? ['--mode', 'pseudo'] : []),
          ],
          'inherit',
        ),
      say,
      {
        again: false,
      },
    ),
  );
}
const stop = signal => programs.forEach(running => running.stop(signal));
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {}); // a closed output is no reason to stop
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop(signal));
if (process.env.npm_lifecycle_event) whenParentEnds(() => stop('SIGTERM')); // npm passes on some signals, but not all
for (const running of programs) void running.done.then(() => stop('SIGTERM')); // one without the other is of no use
process.exit(Math.max(...(await Promise.all(programs.map(running => running.done)))));
