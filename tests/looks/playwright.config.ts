import { defineConfig } from '@playwright/test';
import everyday from '../../playwright.config.ts';

/** The browser tests that go past every page, window and phase, to look at them in the marked language: `npm run looks:pseudo`. */
export default defineConfig({
  ...everyday,
  testDir: '..',
  testMatch: ['e2e/*.spec.ts', 'looks/*.spec.ts'],
  testIgnore: ['**/*Whole.spec.ts', '**/fourByKeyboard.spec.ts'], // they go past nothing that others do not
  reporter: 'list',
});
