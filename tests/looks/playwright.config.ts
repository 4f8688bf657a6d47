import { defineConfig } from '@playwright/test';
import everyday from '../../playwright.config.ts';

/** The browser tests that go past every page, window and phase, to look at them in the marked language: `npm run looks:pseudo`. */
export default defineConfig({
  ...everyday,
  testDir: '..',
  testMatch: [
    'e2e/access.spec.ts',
    'e2e/coachDesk.spec.ts',
    'e2e/coachHosting.spec.ts',
    'e2e/coachPlans.spec.ts',
    'e2e/fivePlayers.spec.ts',
    'e2e/takeAlong.spec.ts',
    'e2e/takenOver.spec.ts',
    'looks/gallery.spec.ts',
  ],
  reporter: 'list',
});
