// Finds a Chromium for the browser tests, and installs one where there is none.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const run = (command, args) => spawnSync(command, args, { stdio: 'inherit' }).status === 0;

/**
 * The path of a Chromium: `CHROMIUM` if set, else an installed one, else Debian's package where apt is available, else ''
 * after Playwright's own download. Exits with one clear line when none can be installed.
 */
export function findBrowser(root) {
  if (process.env.CHROMIUM) {
    if (existsSync(process.env.CHROMIUM)) return process.env.CHROMIUM;
    console.error(`CHROMIUM is ${process.env.CHROMIUM}, but there is no such file. Set it to a Chromium, or leave it out.`);
    process.exit(1);
  }
  const found = PLACES.find(existsSync);
  if (found) return found;
  console.log('No Chromium found: installing one for the browser tests.');
  if (existsSync('/usr/bin/apt-get') && run('apt-get', ['update', '-qq']) && run('apt-get', ['install', '-y', '-qq', 'chromium']))
    return PLACES[0];
  if (run(join(root, 'node_modules/.bin/playwright'), ['install', 'chromium'])) return '';
  console.error('No browser for the tests. Install Chromium and set CHROMIUM to its path.');
  process.exit(1);
}
