import { expect, type BrowserContext, type Locator, type Page } from '@playwright/test';
import type { Hand } from './hand.ts';
import { newPage, type TestBed } from './testBed.ts';

interface Joining {
  code: string;
  name: string;
  face: number;
  hand: (page: Page) => Hand;
}
type Words = string | RegExp;

/** A player in a browser, by pointer or by keyboard only. */
export class Person {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly name: string;
  readonly hand: Hand;

  private constructor(context: BrowserContext, page: Page, name: string, hand: Hand) {
    this.context = context;
    this.page = page;
    this.name = name;
    this.hand = hand;
  }

  /** Joins by link or code with a first name and a face, and waits in the lobby. */
  static async join(testBed: TestBed, { code, name, face, hand: handOf }: Joining): Promise<Person> {
    const { context, page } = await newPage(testBed, name);
    const hand = handOf(page);
    const person = new Person(context, page, name, hand);
    if (hand.joinsBy === 'link') await page.goto(`/m/${code.replaceAll(' ', '-')}`);
    else {
      await page.goto('/');
      await hand.type(page.getByLabel(/De code van uw coach/), code);
    }
    await hand.type(page.getByLabel(/Uw voornaam/), name);
    await hand.choose(
      page
        .getByRole('group', { name: /Kies een gezicht/ })
        .getByRole('radio')
        .nth(face),
    );
    await hand.press(page.getByRole('button', { name: 'Ga naar de wachtkamer' }));
    await expect(page.getByRole('heading', { level: 1, name: 'Wachtkamer' })).toBeVisible();
    return person;
  }

  async ready(): Promise<void> {
    await this.press(this.page, 'Ik ben er klaar voor');
  }

  get strip(): Locator {
    return this.page.getByRole('region', { name: 'Wat moet ik nu doen?' });
  }

  window(title: string): Locator {
    return this.page.getByRole('region', { name: title, exact: true }).first();
  }

  get dock(): Locator {
    return this.page.getByRole('navigation', { name: 'Gereedschap' });
  }

  /** Opens a tool or panel from the dock, unless it is open; returns its window. */
  async open(title: string): Promise<Locator> {
    const window = this.window(title);
    if (await window.isVisible()) return window;
    const tool = this.dock.getByRole('button', { name: new RegExp(`^${title}`) });
    const more = this.dock.getByRole('button', { name: /^Meer/ });
    await expect(tool.or(more).first()).toBeVisible();
    if (await tool.isVisible()) await this.hand.press(tool);
    else {
      await this.hand.press(more);
      await this.hand.press(this.window('Op uw bureau').getByRole('button', { name: new RegExp(`^${title}`) }));
    }
    await expect(window).toBeVisible();
    await expect(window.getByText('Het venster gaat open.')).toHaveCount(0);
    return window;
  }

  async close(title: string): Promise<void> {
    await this.hand.close(this.window(title));
    await expect(this.window(title)).toBeHidden();
  }

  /** Presses the button of that name. */
  press(place: Page | Locator, name: Words): Promise<void> {
    return this.hand.press(place.getByRole('button', { name, exact: true }));
  }

  type(place: Locator, label: Words, text: string): Promise<void> {
    return this.hand.type(place.getByRole('textbox', { name: label }), text);
  }

  /** Chooses a radio button or ticks a checkbox by its label; with `within`, inside the group of that name. */
  async choose(place: Locator, words: Words, within?: Words): Promise<void> {
    const group =
      within === undefined
        ? place
        : place.getByRole('group', { name: within }).or(place.getByRole('radiogroup', { name: within }));
    await this.hand.choose(group.getByLabel(words).first());
  }

  async turn(place: Locator, label: Words, on: boolean): Promise<void> {
    const one = place.getByRole('switch', { name: label });
    await this.hand.press(one);
    await expect(one).toBeChecked({ checked: on });
  }

  /** Waits until a message reached this person. */
  async hears(message: string): Promise<void> {
    await expect(this.page.getByText(message).first()).toBeVisible();
  }

  /** Asks a colleague from the window of a tool; the other taps the sentence that helps, and is thanked. */
  async asks(window: Locator, helper: Person, sentence: RegExp): Promise<void> {
    await this.press(window, new RegExp(`^Vraag het aan .*\\(${helper.name}\\)`));
    const card = helper.page.getByRole('region', { name: `${this.name} heeft een vraag` });
    await helper.press(helper.strip, 'Bekijk de vraag');
    await expect(card).toBeFocused();
    await helper.press(card, sentence);
    await expect(card.getByText('Uw zin is verstuurd.', { exact: false })).toBeVisible();
    await helper.press(card, 'Klaar, sluit de vraag');
    await expect(card).toBeHidden();
    await expect(window.getByText(`${helper.name} hielp u`)).toBeVisible();
    await this.press(window, `Dank u, ${helper.name}`);
    await expect(window.getByText(`U bedankte ${helper.name}`)).toBeVisible();
  }
}
