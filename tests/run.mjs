// `npm test`: installs what is missing (a browser too), then runs types, lint, styles, borders, dead code, units, rooms and browsers.
// Plain JavaScript, so that it runs on Node 20 before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { env as packages, install, needNode } from '../server/prepare.mjs';
import { findBrowser } from './support/browser.mjs';

const root = resolve(import.meta.dirname, '..');
const results = join(root, 'test-results');
process.chdir(root);
needNode();
install();
rmSync(results, { recursive: true, force: true });

const env = { ...packages, CHROMIUM: findBrowser(root) };
const only = process.argv.slice(2);
if (only.some(name => ['units', 'browsers'].includes(name))) only.push('build'); // some of them need the build
const steps = [
  { name: 'types', run: 'tsc -p shared && tsc -p .' },
  {
    name: 'lint',
    run: 'oxlint --type-aware --deny-warnings client server shared tests && prettier --check --log-level warn client server shared tests',
  },
  { name: 'borders', run: 'node tests/borders/check.ts' },
  { name: 'dead', run: 'knip --no-progress --treat-config-hints-as-errors' },
  { name: 'styles', run: 'stylelint --max-warnings 0 "client/**/*.css"' },
  { name: 'build', run: 'vite build --logLevel warn' },
  {
    name: 'units',
    run: 'vitest run --reporter=default --reporter=json --outputFile.json=test-results/units.json',
    counts: unitCounts,
  },
  {
    name: 'browsers',
    run: 'playwright test',
    counts: browserCounts,
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: join(results, 'browsers.json') },
  },
].filter(step => only.length === 0 || only.includes(step.name));

/** Reads the numbers of passed, failed and skipped tests from a runner's report. */
function report(file, read) {
  const path = join(results, file);
  if (!existsSync(path)) return { passed: 0, failed: 1, skipped: 0 };
  return read(JSON.parse(readFileSync(path, 'utf8')));
}
function unitCounts() {
  return report('units.json', json => ({
    passed: json.numPassedTests,
    failed: json.numFailedTests,
    skipped: json.numPendingTests + json.numTodoTests,
  }));
}
function browserCounts() {
  return report('browsers.json', ({ stats }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  }));
}

const total = { passed: 0, failed: 0, skipped: 0 };
for (const step of steps) {
  const began = Date.now();
  const done = spawnSync(step.run, { shell: true, stdio: 'inherit', env: { ...env, ...step.env } });
  const counts = step.counts?.() ?? { passed: done.status === 0 ? 1 : 0, failed: done.status === 0 ? 0 : 1, skipped: 0 };
  if (done.status !== 0 && counts.failed === 0) counts.failed = 1;
  for (const key of Object.keys(total)) total[key] += counts[key];
  console.log(`${step.name}: ${done.status === 0 ? 'passed' : 'FAILED'}, ${Math.round((Date.now() - began) / 1000)} s`);
}
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed === 0 ? 0 : 1);
