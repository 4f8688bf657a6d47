// Shared by `npm start` and `npm test`: install and build, each only if something has changed. Plain JavaScript without
// packages, since it runs before any are installed, on Node 20.19 or newer.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '..');
const bin = join(root, 'node_modules/.bin');
export const windows = process.platform === 'win32';
/** The path of a program from the installed packages. */
export const program = name => join(bin, windows ? `${name}.cmd` : name);
/** An environment in which the project's own Node comes first. */
export const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` };

/** Runs a program to its end; its output is shown only if it failed. */
function run(command, args, what) {
  const done = spawnSync(command, args, { cwd: root, env, encoding: 'utf8', shell: windows, maxBuffer: 64 * 1024 * 1024 });
  if (done.status === 0) return;
  console.error(`${done.stdout ?? ''}${done.stderr ?? ''}${done.error ?? ''}\n${what} failed.`);
  process.exit(1);
}

/** A hash of everything that a step depends on: names and contents. */
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

/** Runs a step only if its dependencies have changed since the last time. */
function when(stamp, paths, there, step) {
  const file = join(root, stamp);
  if (there() && existsSync(file) && readFileSync(file, 'utf8') === fingerprint(paths)) return;
  step();
  writeFileSync(file, fingerprint(paths)); // computed again: installing may write the lock file
}

/** Ends the process with one clear line if Node is too old. */
export function needNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Node ${process.versions.node} is too old: install 20.19 or newer.`);
  process.exit(1);
}

/** Installs the packages if they are missing or package.json has changed. */
export function install() {
  when(
    'node_modules/.installed',
    ['package.json', 'package-lock.json'],
    () => existsSync(program('node')),
    () => {
      console.log('Installing packages. The first time this takes a minute.');
      run(windows ? 'npm.cmd' : 'npm', ['install', '--no-audit', '--no-fund'], 'Installing packages');
    },
  );
}

/** Builds the pages if their sources have changed. */
export function build() {
  when(
    'dist/.built',
    ['client', 'shared', 'assets/public', 'vite.config.ts', 'package-lock.json'],
    () => existsSync(join(root, 'dist/client/index.html')),
    () => {
      console.log('Building the pages.');
      run(program('vite'), ['build', '--logLevel', 'warn'], 'Building the pages');
    },
  );
}
