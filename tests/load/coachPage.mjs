// Twelve bot teams on one coach's page in a real browser: the cost of an update, memory use, and bandwidth.
// node tests/load/coachPage.mjs [seconds]   (after `npm run build`; figures are in README.md beside this file)
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from '@playwright/test';

const SECONDS = Number(process.argv[2] ?? 60);
const RATE = SECONDS > 240 ? 4 : 10; // how fast the game's clock runs; its hour must last as long as the measurement
const PORT = Number(process.env.PORT ?? 3355);
const PASSPHRASE = 'fiets-wolk-lepel-tuin-47';
const url = `http://127.0.0.1:${PORT}`;
const data = mkdtempSync(join(tmpdir(), 'kandidaat-load-'));
const env = { ...process.env, PORT: String(PORT), HOST: '127.0.0.1', DATA_DIR: data, COACH_PASSPHRASE: PASSPHRASE };
Object.assign(env, { CLOCK_CONTROL: '1', NODE_ENV: 'test' });
const run = (...args) => spawn(process.execPath, args, { env, stdio: 'ignore' });
const server = run('server/main.ts');
let bots;
let browser;
try {
  for (;;) {
    const up = await fetch(`${url}/healthz`).then(
      answer => answer.ok,
      () => false,
    );
    if (up) break;
    await wait(100);
  }
  // Slow enough to last for the whole measurement: an action per person every two and a half seconds.
  bots = run('server/bots/main.ts', '--url', url, '--teams', '12', '--size', '4', '--speed', '1.6', '--timeout', '7200');
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--js-flags=--expose-gc'],
  });
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, baseURL: url });
  await page.goto('/coach');
  await page.getByLabel('Wachtwoord', { exact: true }).fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Log in' }).click();
  await page.getByRole('heading', { name: 'Uw bijeenkomsten' }).waitFor();
  let id;
  while (!id) {
    const sessions = await page.evaluate(async () => (await fetch('/api/sessions')).json());
    id = sessions.find(session => session.teams === 12 && session.running)?.id;
    await wait(500);
  }
  const line = await page.context().newCDPSession(page);
  await line.send('Network.enable');
  await line.send('Performance.enable');
  let [bytes, updates] = [0, 0];
  line.on('Network.webSocketFrameReceived', ({ response }) => {
    updates += 1;
    // binary frames are in base64
    bytes += response.opcode === 2 ? (response.payloadData.length * 3) / 4 : response.payloadData.length;
  });
  await page.goto(`/coach/${id}`);
  await page.locator('article').nth(11).waitFor();
  await fetch(`${url}/test/clock`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ rate: RATE }),
  });
  await page.evaluate(() => {
    window.shifted = { tiles: 0, needs: 0 };
    window.longest = 0;
    const inNeeds = ({ node }) => !!(node instanceof Element ? node : node?.parentElement)?.closest('aside');
    new PerformanceObserver(list =>
      list.getEntries().forEach(entry => {
        window.shifted[entry.sources.every(inNeeds) ? 'needs' : 'tiles'] += entry.value;
      }),
    ).observe({ type: 'layout-shift' });
    new PerformanceObserver(list =>
      list.getEntries().forEach(entry => (window.longest = Math.max(window.longest, entry.duration))),
    ).observe({ type: 'longtask' });
  });
  const measure = async () => {
    await page.evaluate(() => window.gc?.());
    const { metrics } = await line.send('Performance.getMetrics');
    const of = name => metrics.find(metric => metric.name === name).value;
    return { script: of('ScriptDuration'), style: of('RecalcStyleDuration') + of('LayoutDuration'), heap: of('JSHeapUsedSize') };
  };
  await wait(3_000);
  const before = await measure();
  [bytes, updates] = [0, 0];
  await wait(SECONDS * 1000);
  const after = await measure();
  const seen = await page.evaluate(() => ({ shifted: window.shifted, longest: window.longest }));
  const per = value => Math.round((value / Math.max(1, updates)) * 10_000) / 10;
  console.log(
    JSON.stringify(
      {
        seconds: SECONDS,
        gameMinutes: Math.round((SECONDS * RATE) / 6) / 10,
        updates,
        scriptMsPerUpdate: per(after.script - before.script),
        styleAndLayoutMsPerUpdate: per(after.style - before.style),
        scriptShareOfTime: Math.round(((after.script - before.script) / SECONDS) * 1000) / 1000,
        longestTaskMs: Math.round(seen.longest),
        heapMB: [before.heap, after.heap].map(value => Math.round(value / 1e5) / 10),
        kBPerMinute: Math.round(((bytes / SECONDS) * 60) / 1000),
        layoutShift: Object.fromEntries(
          Object.entries(seen.shifted).map(([where, value]) => [where, Math.round(value * 1000) / 1000]),
        ),
      },
      null,
      2,
    ),
  );
} finally {
  await browser?.close();
  bots?.kill();
  server.kill();
  rmSync(data, { recursive: true, force: true });
}
