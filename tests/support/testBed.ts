import type { Browser } from '@playwright/test';
import { followMarks } from './marks/followMarks.ts';
import type { TestServer } from './server.ts';
import type { Watch } from './Watch.ts';

/** What a browser test needs: the server and browsers. */
export interface TestBed {
  browser: Browser;
  server: TestServer;
  watch: Watch;
}

/** A separate browser context, like a person at home has. */
export async function newPage({ browser, server, watch }: TestBed, name: string) {
  const context = await browser.newContext({ locale: 'nl-NL', baseURL: server.url, reducedMotion: 'reduce' });
  server.guests.push(context);
  await context.addInitScript(() => localStorage.setItem('renderer', 'canvas'));
  const page = await context.newPage();
  watch.follow(page, name);
  await followMarks(page, name);
  return { context, page };
}
