import { defineConfig } from '@playwright/test';

// Each test file starts the server it needs (tests/support/server.ts), so that it can also kill it.
export default defineConfig({
  testDir: 'tests/e2e',
  workers: 2, // most of what several people do is waiting for each other
  reporter: [['list'], ['json', { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ?? 'test-results/browsers.json' }]],
  timeout: 240_000,
  expect: { timeout: 30_000 },
  use: {
    viewport: { width: 1366, height: 768 },
    actionTimeout: 30_000,
    screenshot: 'only-on-failure',
    trace: process.env.TRACE ? 'retain-on-failure' : 'off', // of a dozen browsers at once it costs a third of the time
    video: 'off',
    launchOptions: {
      executablePath: process.env.CHROMIUM === '' ? undefined : (process.env.CHROMIUM ?? '/usr/bin/chromium'),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-dev-shm-usage',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-background-timer-throttling',
        '--disable-renderer-backgrounding',
        '--disable-backgrounding-occluded-windows',
      ],
    },
  },
});
