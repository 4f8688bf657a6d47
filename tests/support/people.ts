import { expect, type Browser, type BrowserContext, type Locator, type Page } from '@playwright/test';
import { PASSPHRASE, type TestServer } from './server.ts';

/** What browsers said that should not have been said, and where they went. */
export class Watch {
  readonly faults: string[] = [];
  readonly foreign: string[] = [];
  readonly #origin: string;
  #down = false;

  constructor(origin: string) {
    this.#origin = origin;
  }

  /** While the server or the network is down, what the browser itself says about that does not count. */
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

/** A browser of one's own, as a person at home has. */
async function newPage(browser: Browser, server: TestServer, watch: Watch, name: string, size = { width: 1366, height: 768 }) {
  const context = await browser.newContext({ viewport: size, locale: 'nl-NL', baseURL: server.url, reducedMotion: 'reduce' });
  await context.addInitScript(() => localStorage.setItem('renderer', 'canvas'));
  const page = await context.newPage();
  watch.follow(page, name);
  return { context, page };
}

export class Coach {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  static async signIn(browser: Browser, server: TestServer, watch: Watch): Promise<Coach> {
    const { page } = await newPage(browser, server, watch, 'coach');
    await page.goto('/coach');
    await page.getByLabel('Wachtzin', { exact: true }).fill(PASSPHRASE);
    await page.getByRole('button', { name: 'Log in' }).click();
    await expect(page.getByRole('heading', { name: 'Uw bijeenkomsten' })).toBeVisible();
    return new Coach(page);
  }

  /** Plans a meeting with an hour on the clock; answers its code. */
  async newSession(): Promise<string> {
    await this.page.getByRole('button', { name: 'Nieuwe bijeenkomst' }).first().click();
    await this.page.getByRole('button', { name: 'Maak de bijeenkomst' }).click();
    const code = this.page.getByText(/^[A-Z]+ \d\d$/).first();
    await expect(code).toBeVisible();
    return code.innerText();
  }

  async startAll(people: number): Promise<void> {
    await expect(this.page.getByText(`${people} mensen zijn er`)).toBeVisible();
    await this.page.getByRole('button', { name: 'Maak teams' }).click();
    await this.page.getByRole('button', { name: 'Start alle teams' }).click();
    const sure = this.page.getByRole('dialog').getByRole('button', { name: /^Start/ });
    await sure
      .or(this.page.getByRole('heading', { name: /^Waar is/ }))
      .first()
      .waitFor();
    if (await sure.isVisible()) await sure.click();
  }
}

export class Player {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly name: string;

  private constructor(context: BrowserContext, page: Page, name: string) {
    this.context = context;
    this.page = page;
    this.name = name;
  }

  /** Opens the coach's link, gives a first name, picks a face, and waits in the lobby. */
  static async join(
    browser: Browser,
    server: TestServer,
    watch: Watch,
    code: string,
    name: string,
    face: number,
  ): Promise<Player> {
    const { context, page } = await newPage(browser, server, watch, name);
    await page.goto(`/m/${code.replace(' ', '-')}`);
    await page.getByLabel(/Uw voornaam/).fill(name);
    await page.getByRole('radio').nth(face).check({ force: true });
    await page.getByRole('button', { name: 'Ga naar de wachtkamer' }).click();
    await expect(page).toHaveURL(/\/spel/);
    return new Player(context, page, name);
  }

  async ready(): Promise<void> {
    await this.page.getByRole('button', { name: 'Ik ben er klaar voor' }).click();
  }

  get strip(): Locator {
    return this.page.getByRole('region', { name: 'Wat moet ik nu doen?' });
  }

  /** Opens a tool or panel from the dock (or finds it open) and answers its window. */
  async open(title: string): Promise<Locator> {
    const window = this.window(title);
    if (await window.isVisible()) return window;
    await this.page
      .getByRole('navigation', { name: 'Gereedschap' })
      .getByRole('button', { name: new RegExp(`^${title}`) })
      .click();
    await expect(window).toBeVisible();
    return window;
  }

  window(title: string): Locator {
    return this.page.getByRole('region', { name: title, exact: true }).first();
  }

  /** Waits until a message of the game reached this person. */
  async hears(message: string): Promise<void> {
    await expect(this.page.getByText(message).first()).toBeVisible();
  }

  async close(title: string): Promise<void> {
    await this.page.getByRole('button', { name: `Sluit ${title}` }).click();
    await expect(this.window(title)).toBeHidden();
  }

  /** Taps, on an incoming question, the sentence that helps. */
  async help(from: string, sentence: string | RegExp): Promise<void> {
    const card = this.page.getByRole('region', { name: `${from} heeft een vraag` });
    await this.strip.getByRole('button', { name: 'Bekijk de vraag' }).click();
    await card.getByRole('button', { name: sentence }).click();
    await expect(card.getByText('Uw zin is verstuurd.', { exact: false })).toBeVisible();
    await card.getByRole('button', { name: 'Klaar, sluit de vraag' }).click();
    await expect(card).toBeHidden();
  }
}
