// The one command: installs, builds and starts. It begins on Node 20.19 or newer; the server itself then runs on the
// Node that comes with the project.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build, env, install, needNode, program, root, windows } from './prepare.mjs';

needNode();
const dev = process.argv.includes('--dev');
const main = process.argv.includes('--demo') ? 'server/bots/demoMain.ts' : 'server/main.ts';
const started = Date.now();
install();
if (!dev) build();

/** Starts a program that stays, and tells when it ends. */
function stay(name, args, onEnd, extraEnv = {}) {
  const child = spawn(program(name), args, { cwd: root, env: { ...env, ...extraEnv }, stdio: 'inherit', shell: windows });
  child.on('exit', (code, signal) => onEnd(code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1)));
  return child;
}

// Compiled code is kept, so that a new start takes half the time.
const cache = { NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/node') };
const children = [];
let ending = false;
const end = code => {
  if (!ending) for (const child of children) child.kill('SIGTERM');
  ending = true;
  process.exitCode = code;
};

console.log(
  dev ? 'Starting server and pages; both follow your changes.' : `Starting (${((Date.now() - started) / 1000).toFixed(1)} s).`,
);
children.push(stay('node', dev ? ['--watch', '--watch-preserve-output', main] : [main], end, cache));
if (dev) children.push(stay('vite', [], end, { DEV_SERVER: `http://127.0.0.1:${process.env.PORT || 2567}` }));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    ending = true;
    for (const child of children) child.kill(signal);
  });
}
