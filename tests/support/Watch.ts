import type { Page } from '@playwright/test';

/** Collects unexpected console messages of browsers, and the addresses that they requested. */
export class Watch {
  readonly faults: string[] = [];
  readonly foreign: string[] = [];
  readonly #origin: string;
  #down = false;

  constructor(origin: string) {
    this.#origin = origin;
  }

  /** While the server or the network is down, the browser's own messages about that do not count. */
  whileDown(down: boolean): void {
    this.#down = down;
  }

  follow(page: Page, name: string): void {
    page.on('pageerror', error => this.faults.push(`${name}: ${error.message}`));
    page.on('console', message => {
      const byBrowser = /Failed to load resource|WebSocket connection to|net::ERR_/.test(message.text());
      if (message.type() !== 'error' || (byBrowser && this.#down)) return;
      this.faults.push(`${name}: ${message.text()} ${message.location().url}`);
    });
    page.on('request', request => {
      const url = request.url();
      if (!/^(data|blob):/.test(url) && !url.replace(/^ws/, 'http').startsWith(this.#origin)) this.foreign.push(url);
    });
  }
}
