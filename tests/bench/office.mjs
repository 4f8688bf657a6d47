// Prints the cost of the drawn office: `node tests/bench/office.mjs`. Canvas renderer, all ambient animations sped up, worst cases.
// Target: under 4 ms of script per drawn frame with six people. Nothing is asserted; a busy machine is slower.
// On two idle cores without a graphics card: 1.2 ms with three people, 1.5 to 1.6 ms with six, nothing with reduced motion.
import { chromium } from '@playwright/test';
import { resolve } from 'node:path';
import { createServer } from 'vite';

const root = resolve(import.meta.dirname, '../..');
const SECONDS = 8;
const everybody = (count, change) => Object.fromEntries(Array.from({ length: count }, (_, nth) => [`s${nth + 1}`, change]));
const cases = [
  ['morning, 3 people', { people: 3, minute: 560 }, 'busy', 1],
  [
    'evening, 6 people, all lamps',
    { people: 6, minute: 1010, lamps: [1, 2, 3, 4, 5], solved: 14, change: everybody(6, { openTools: ['Mail'] }) },
    'busy',
    1,
  ],
  [
    'the same at the table',
    { people: 6, minute: 1010, lamps: [1, 2, 3, 4, 5], solved: 14, change: everybody(6, { place: 'table' }) },
    'busy',
    1,
  ],
  ['the same, fine display (2x)', { people: 6, minute: 1010, lamps: [1, 2, 3, 4, 5], solved: 14 }, 'busy', 2],
  ['evening, calm motion', { people: 6, minute: 1010, lamps: [1, 2, 3, 4, 5] }, 'calm', 1],
];

/** Runs in the page before anything else: records the duration of each callback that really drew something. */
function watchFrames() {
  let drew = false;
  const { drawImage } = CanvasRenderingContext2D.prototype;
  CanvasRenderingContext2D.prototype.drawImage = function draw(...args) {
    drew = true;
    return drawImage.apply(this, args);
  };
  window.frameTimes = [];
  const ask = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = callback =>
    ask(time => {
      drew = false;
      const begin = performance.now();
      callback(time);
      if (drew) window.frameTimes.push(performance.now() - begin);
    });
}

const vite = await createServer({
  root: resolve(root, 'client'),
  configFile: resolve(root, 'vite.config.ts'),
  server: { port: 0, hmr: false },
  logLevel: 'error',
});
await vite.listen();
const { port } = vite.httpServer.address();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const rows = [];
try {
  for (const [what, wish, mode, deviceScaleFactor] of cases) {
    const page = await browser.newPage({ viewport: { width: 1366, height: 548 }, deviceScaleFactor });
    await page.addInitScript(watchFrames);
    await page.goto(
      `http://localhost:${port}/office/dev.html?renderer=canvas&${mode}&wish=${encodeURIComponent(JSON.stringify(wish))}`,
    );
    await page.waitForSelector('[data-office][data-ready=true]', { timeout: 60_000 });
    const drawn = await page.evaluate(
      () =>
        performance.now() -
        performance.getEntriesByType('resource').find(one => one.name.endsWith('office-parts.json')).startTime,
    );
    await page.waitForTimeout(1500);
    await page.evaluate(() => (window.frameTimes = []));
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' }); // CPU time of this thread, independent of other load
    const spent = async () => {
      const { metrics } = await cdp.send('Performance.getMetrics');
      const of = name => metrics.find(one => one.name === name).value;
      return { script: of('ScriptDuration'), all: of('TaskDuration') };
    };
    const before = await spent();
    await page.waitForTimeout(SECONDS * 1000);
    const after = await spent();
    const times = (await page.evaluate(() => window.frameTimes)).sort((a, b) => a - b);
    const at = part => (times.length ? times[Math.floor((times.length - 1) * part)].toFixed(2) : '-');
    rows.push({
      case: what,
      'drawn in ms': Math.round(drawn),
      'frames/s': (times.length / SECONDS).toFixed(1),
      'script ms/frame': times.length ? (((after.script - before.script) * 1000) / times.length).toFixed(2) : '-',
      'by the wall clock, median': at(0.5),
      p95: at(0.95),
      'main thread %': (((after.all - before.all) / SECONDS) * 100).toFixed(1),
    });
    await page.close();
  }
} finally {
  await browser.close();
  await vite.close();
}
console.table(rows);
