import { expect, type Browser, type Locator, type Page } from '@playwright/test';
import type { Watch } from './people.ts';
import type { TestServer } from './server.ts';

const FAR = 90; // presses of Tab after which a person has given up

const focused = (target: Locator) => target.evaluate(element => element === document.activeElement);

/** Somebody who has no mouse. Opening the page is the only thing done without the keyboard. */
export class Typist {
  readonly page: Page;
  readonly name: string;

  private constructor(page: Page, name: string) {
    this.page = page;
    this.name = name;
  }

  static async arrive(browser: Browser, server: TestServer, watch: Watch, name: string): Promise<Typist> {
    const context = await browser.newContext({ locale: 'nl-NL', baseURL: server.url, reducedMotion: 'reduce' });
    await context.addInitScript(() => localStorage.setItem('renderer', 'canvas'));
    const page = await context.newPage();
    watch.follow(page, name);
    await page.goto('/');
    return new Typist(page, name);
  }

  keys(key: string): Promise<void> {
    return this.page.keyboard.press(key);
  }

  /** Presses Tab until the target has the focus, and sees that it shows. */
  async tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await expect(target).toBeVisible();
    for (let presses = 0; !(await focused(target)); presses++) {
      if (presses === FAR) throw new Error(`${this.name} pressed ${key} ${FAR} times and did not reach ${String(target)}`);
      await this.keys(key);
    }
    await expect(target).toBeInViewport();
  }

  /** Goes round the parts of the page with F6 until the focus is in the given one. */
  async part(part: Locator): Promise<void> {
    for (let presses = 0; !(await part.evaluate(element => element.contains(document.activeElement))); presses++) {
      if (presses === 6) throw new Error(`${this.name} pressed F6 six times and did not reach ${String(part)}`);
      await this.keys('F6');
    }
  }

  async press(target: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
    await expect(target).toBeEnabled();
    await this.tabTo(target);
    await this.keys(key);
  }

  async type(field: Locator, text: string): Promise<void> {
    await this.tabTo(field);
    await this.page.keyboard.type(text);
    await expect(field).toHaveValue(text);
  }

  /** Tab goes to a group of radio buttons, arrows go within it. */
  async choose(group: Locator, option: Locator): Promise<void> {
    const inside = () => group.evaluate(element => element.contains(document.activeElement));
    for (let presses = 0; !(await inside()); presses++) {
      if (presses === FAR) throw new Error(`${this.name} did not reach ${String(group)}`);
      await this.keys('Tab');
    }
    await this.keys('Space');
    for (let presses = 0; !(await focused(option)); presses++) {
      if (presses === 20) throw new Error(`${this.name} did not reach ${String(option)} with the arrows`);
      await this.keys('ArrowDown');
    }
    await expect(option).toBeChecked();
  }

  async join(code: string, face: number): Promise<void> {
    const { page } = this;
    await this.type(page.getByLabel(/De code van uw coach/), code);
    await this.type(page.getByLabel(/Uw voornaam/), this.name);
    await this.choose(page.getByRole('group', { name: /Kies een gezicht/ }), page.getByRole('radio').nth(face));
    await this.press(page.getByRole('button', { name: 'Ga naar de wachtkamer' }));
    await expect(page.getByRole('heading', { level: 1, name: 'Wachtkamer' })).toBeVisible();
  }

  get strip(): Locator {
    return this.page.getByRole('region', { name: 'Wat moet ik nu doen?' });
  }

  window(title: string): Locator {
    return this.page.getByRole('region', { name: title, exact: true }).first();
  }

  dockButton(title: string): Locator {
    return this.page.getByRole('navigation', { name: 'Gereedschap' }).getByRole('button', { name: new RegExp(`^${title}`) });
  }

  /** Opens a window from the dock; the focus goes with it, to its title. */
  async open(title: string): Promise<Locator> {
    const window = this.window(title);
    await this.part(this.page.getByRole('contentinfo'));
    await this.press(this.dockButton(title));
    await expect(window).toBeVisible();
    await expect(window.getByRole('heading', { name: title, exact: true }).first()).toBeFocused();
    return window;
  }

  /** Escape closes the window, and the focus is back at the button that opened it. */
  async escape(title: string): Promise<void> {
    await this.keys('Escape');
    await expect(this.window(title)).toBeHidden();
    await expect(this.dockButton(title)).toBeFocused();
  }

  async hears(message: string): Promise<void> {
    await expect(this.page.getByText(message).first()).toBeVisible();
  }
}

/** One asks from the window of a tool, the other taps the sentence that helps, and is thanked. */
export async function askAndHelp(asker: Typist, window: Locator, helper: Typist, sentence: RegExp): Promise<void> {
  await asker.press(window.getByRole('button', { name: new RegExp(`^Vraag het aan .*\\(${helper.name}\\)`) }));
  const question = helper.strip.getByRole('button', { name: 'Bekijk de vraag' });
  await expect(question).toBeVisible();
  await helper.part(helper.strip);
  await helper.press(question);
  const card = helper.page.getByRole('region', { name: `${asker.name} heeft een vraag` });
  await expect(card).toBeFocused();
  await helper.press(card.getByRole('button', { name: sentence }));
  await expect(card.getByText('Uw zin is verstuurd.', { exact: false })).toBeVisible();
  await helper.press(card.getByRole('button', { name: 'Klaar, sluit de vraag' }));
  await expect(card).toBeHidden();
  await expect(window.getByText(`${helper.name} hielp u`)).toBeVisible();
  await asker.press(window.getByRole('button', { name: `Dank u, ${helper.name}` }));
  await expect(window.getByText(`U bedankte ${helper.name}`)).toBeVisible();
}
