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

  /** What stands under the work: words, the line, and the three acts. */
  get cue(): Locator {
    return this.page.getByRole('region', { name: 'Wat moet ik nu doen?' });
  }

  get rail(): Locator {
    return this.page.getByRole('navigation', { name: 'Kantoor en programma’s' });
  }

  /** A tool or panel in the work. */
  window(title: string): Locator {
    return this.page.getByRole('main').getByRole('region', { name: title, exact: true });
  }

  /** Opens a tool or panel, unless it is open; returns it. */
  async open(named: string): Promise<Locator> {
    const title = named.replaceAll('\u00ad', ''); // where a long word may break is not part of its name
    const window = this.window(title);
    if (await window.isVisible()) return window;
    const place = this.rail.getByRole('button', { name: new RegExp(`^${title}`) });
    if (!(await this.rail.isVisible())) await this.hand.press(this.office); // where the rail folds into the office
    const folded = this.rail.getByRole('button', { name: /^Klaar \(/, expanded: false });
    if (!(await place.isVisible()) && (await folded.isVisible())) await this.hand.press(folded); // finished programs
    await this.hand.press(place);
    await expect(window).toBeVisible();
    await expect(window.getByText('Het programma gaat open.')).toHaveCount(0);
    return window;
  }

  get office(): Locator {
    return this.page.getByRole('button', { name: 'Kantoor', exact: true });
  }

  /** Leaves what is open for the office. */
  async toOffice(): Promise<void> {
    await this.hand.leave(this.office);
    await expect(this.office).toHaveAttribute('aria-current', 'page');
  }

  /** The chat of the team; where it folds, opened. */
  async chat(): Promise<Locator> {
    const chat = this.page.getByRole('region', { name: 'Teamchat' });
    if (!(await chat.isVisible())) await this.press(this.page, /^Team/);
    await expect(chat).toBeVisible();
    return chat;
  }

  /** Presses the main act under the work. */
  main(name: Words): Promise<void> {
    return this.press(this.cue, name);
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

  /** Asks a colleague about the tool in the work; the other chooses the sentence that helps, and is thanked. */
  async asks(window: Locator, helper: Person, sentence: RegExp): Promise<void> {
    await this.asksFor(helper);
    await helper.answers(this, sentence);
    await expect(this.cue.getByText(`${helper.name} antwoordt`)).toBeVisible();
    await expect(window.getByText(`${helper.name} hielp u`)).toBeVisible();
    await this.press(window, `Dank u, ${helper.name}`);
    await expect(window.getByText(`U bedankte ${helper.name}`)).toBeVisible();
  }

  /** Presses "Vraag …", and chooses this colleague if there are more. */
  async asksFor(helper: Person): Promise<void> {
    const one = this.cue.getByRole('button', { name: `Vraag ${helper.name}`, exact: true });
    if (!(await one.isVisible())) await this.press(this.cue, new RegExp(`^Vraag .*${helper.name}`));
    await this.hand.press(one);
  }

  /** Answers a colleague's question with one sentence; what was in the work comes back. */
  async answers(asker: Person, sentence: RegExp): Promise<void> {
    await this.hand.press(this.page.getByRole('button', { name: `Help ${asker.name}`, exact: true }).first());
    const question = this.page.locator('[data-ask]');
    await expect(question.getByRole('heading', { level: 2 })).toBeFocused();
    await this.press(question, sentence);
    await this.main('Stuur deze zin');
    await expect(question).toBeHidden();
  }
}
