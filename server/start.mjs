// The one command: installs, builds and starts. Plain JavaScript without packages, since it runs before there are any,
// on Node 20.19 or newer; the server itself then runs on the Node that comes with the project.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { delimiter, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const bin = join(root, 'node_modules/.bin');
const windows = process.platform === 'win32';
const program = name => join(bin, windows ? `${name}.cmd` : name);
const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` };
const say = line => console.log(line);

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node ${process.versions.node} is too old: 20.19 or newer is needed.`);
  process.exit(1);
}

/** Runs a program to its end; what it printed is only shown when it failed. */
function run(command, args, what) {
  const done = spawnSync(command, args, { cwd: root, env, encoding: 'utf8', shell: windows, maxBuffer: 64 * 1024 * 1024 });
  if (done.status === 0) return;
  console.error(`${done.stdout ?? ''}${done.stderr ?? ''}${done.error ?? ''}\n${what} did not work.`);
  process.exit(1);
}

/** One number for all that a step depends on: names and contents. */
function fingerprint(paths) {
  const hash = createHash('sha256');
  const take = path => {
    if (!existsSync(path)) return;
    if (statSync(path).isDirectory()) for (const name of readdirSync(path).sort()) take(join(path, name));
    else if (!path.endsWith('.test.ts')) hash.update(path).update(readFileSync(path));
  };
  for (const path of paths) take(join(root, path));
  return hash.digest('hex');
}

/** Does a step only when what it depends on changed since it was last done. */
function when(stamp, paths, there, step) {
  const file = join(root, stamp);
  const now = fingerprint(paths);
  if (there() && existsSync(file) && readFileSync(file, 'utf8') === now) return;
  step();
  writeFileSync(file, fingerprint(paths)); // again: installing may write the lock file
}

const dev = process.argv.includes('--dev');
const started = Date.now();

when(
  'node_modules/.installed',
  ['package.json', 'package-lock.json'],
  () => existsSync(program('node')),
  () => {
    say('Installing what is needed. The first time this takes a minute.');
    run(windows ? 'npm.cmd' : 'npm', ['install', '--no-audit', '--no-fund'], 'Installing');
  },
);

if (!dev) {
  const sources = ['client', 'shared', 'assets/public', 'vite.config.ts', 'package-lock.json'];
  when(
    'dist/.built',
    sources,
    () => existsSync(join(root, 'dist/client/index.html')),
    () => {
      say('Building the pages.');
      run(program('vite'), ['build', '--logLevel', 'warn'], 'Building');
    },
  );
}

/** Starts a program that stays, and tells when it ends. */
function stay(name, args, onEnd, extraEnv = {}) {
  const child = spawn(program(name), args, { cwd: root, env: { ...env, ...extraEnv }, stdio: 'inherit', shell: windows });
  child.on('exit', (code, signal) => onEnd(code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1)));
  return child;
}

const children = [];
let ending = false;
const end = code => {
  if (!ending) for (const child of children) child.kill('SIGTERM');
  ending = true;
  process.exitCode = code;
};

say(dev ? 'Starting server and pages; both follow your changes.' : `Starting (${((Date.now() - started) / 1000).toFixed(1)} s).`);
children.push(stay('node', dev ? ['--watch', '--watch-preserve-output', 'server/main.ts'] : ['server/main.ts'], end));
if (dev) children.push(stay('vite', [], end, { DEV_SERVER: `http://127.0.0.1:${process.env.PORT || 2567}` }));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    ending = true;
    for (const child of children) child.kill(signal);
  });
}
