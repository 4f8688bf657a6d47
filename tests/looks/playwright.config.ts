import { defineConfig } from '@playwright/test';
import everyday from '../../playwright.config.ts';

/** The browser tests that visit every page, window and phase, to check them in the pseudo-language: `npm run looks:pseudo`. */
export default defineConfig({
  ...everyday,
  testDir: '..',
  testMatch: ['e2e/*.spec.ts', 'looks/*.spec.ts'],
  testIgnore: ['**/*Whole.spec.ts', '**/fourByKeyboard.spec.ts'], // they visit nothing that others do not
  reporter: 'list',
});
