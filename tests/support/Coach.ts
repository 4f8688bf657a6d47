import { expect, type Page } from '@playwright/test';
import { newPage, type TestBed } from './testBed.ts';
import { PASSPHRASE } from './server.ts';

export class Coach {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  static async signIn(testBed: TestBed): Promise<Coach> {
    const { page } = await newPage(testBed, 'coach');
    await page.goto('/coach');
    await page.getByLabel('Wachtwoord', { exact: true }).fill(PASSPHRASE);
    await page.getByRole('button', { name: 'Log in' }).click();
    await expect(page.getByRole('heading', { name: 'Uw bijeenkomsten' })).toBeVisible();
    return new Coach(page);
  }

  /** Plans a session with an hour on the clock; returns its code. */
  async newSession(): Promise<string> {
    await this.page.getByRole('button', { name: 'Nieuwe bijeenkomst' }).first().click();
    await this.page.getByRole('button', { name: 'Maak de bijeenkomst' }).click();
    const code = this.page.getByText(/^[A-Z]+ [A-Z]+ \d{3}$/).first();
    await expect(code).toBeVisible();
    return code.innerText();
  }

  async startAll(people: number, look?: () => Promise<void>): Promise<void> {
    await expect(this.page.getByText(`${people} mensen zijn er`)).toBeVisible();
    await this.page.getByRole('button', { name: 'Maak teams' }).click();
    const start = this.page.getByRole('button', { name: 'Start alle teams' });
    await expect(start).toBeVisible();
    await look?.();
    await start.click();
    const sure = this.page.getByRole('dialog').getByRole('button', { name: /^Start/ });
    await sure
      .or(this.page.getByRole('heading', { name: /^(Uw teams|Waar is)/ }))
      .first()
      .waitFor();
    if (await sure.isVisible()) await sure.click();
  }
}
