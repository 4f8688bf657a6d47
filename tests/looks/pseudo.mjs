// `npm run looks:pseudo`: a whole game, every page and every window in the pseudo-language, and a list of what has no marks.
// `npm run looks:pseudo access gallery` checks only those.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { env as packages, install, needNode } from '../../server/prepare.mjs';
import { findBrowser } from '../support/browser.mjs';

const root = resolve(import.meta.dirname, '../..');
const [locale, results] = [join(root, 'shared/locales/en-XA'), join(root, 'test-results')];
const signs = join(results, 'pseudo.jsonl');
process.chdir(root);
needNode();
install();
mkdirSync(results, { recursive: true });
rmSync(signs, { force: true });

const env = { ...packages, CHROMIUM: findBrowser(root), PSEUDO_LANGUAGE: '1', PSEUDO_SIGNS: signs };
const run = command => spawnSync(command, { shell: true, stdio: 'inherit', env }).status === 0;
const had = existsSync(locale);
const walks = process.argv.slice(2).join(' ');
const ready = run('node server/texts/cli.ts pseudo') && run('vite build --mode pseudo --outDir ../dist/pseudo --logLevel warn');
const walked = ready && run(`playwright test -c tests/looks/playwright.config.ts ${walks}`);
if (!had) rmSync(locale, { recursive: true, force: true });
if (!walked) console.log('Not everybody came to the end of the way: what is behind it was not looked at.');
const told = existsSync(signs) && run(`node tests/looks/report.ts ${signs} ${join(results, 'pseudo.md')}`);
process.exit(walked && told ? 0 : 1);
