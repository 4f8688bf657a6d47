import type { ReactNode } from 'react';
import type { ClientState } from '../store/store.ts';
import type { Answers } from './answers.ts';

/** A component in one state. */
export interface Specimen {
  show: () => ReactNode;
  /** What the page knows, where it differs from a fresh page; a function where it depends on what a test asked for. */
  store?: Partial<ClientState> | (() => Partial<ClientState>);
  answers?: Answers; // what the server says; what is not named here stays unanswered
  kept?: Record<string, unknown>; // what this device keeps
  address?: string; // of the page: '/eigen/plan#t=…'
  after?: (place: HTMLElement) => Promise<void>; // opens a menu, goes to a step: see `press` and `until`
}

/**
 * How much of the page it has. 'page': all, it brings its own bar and `<main>`. A number: at most so many px, as the place
 * it has in the product.
 */
export type Frame = 'page' | number;

/** The states of one component, by name; a bare function where it needs nothing but itself. */
export type Specimens = Record<string, Specimen | (() => ReactNode)>;

/** What a file of `specimens/<section>/` exports. */
export interface Exhibit {
  specimens: Specimens;
  frame?: Frame; // absent: the width of a page
}

const FRAMES_TO_WAIT = 180;
const frame = () => new Promise(resolve => requestAnimationFrame(resolve));

/** Waits until something is drawn that fits the selector, anywhere on the page: menus and dialogs stand outside their parent. */
export async function until(selector: string): Promise<HTMLElement> {
  for (let frames = 0; frames < FRAMES_TO_WAIT; frames++) {
    const found = document.querySelector<HTMLElement>(selector);
    if (found) return found;
    await frame();
  }
  throw new Error(`nothing came that fits ${selector}`);
}

/** Waits until these words stand somewhere in the specimen. */
export const untilSaid =
  (words: string): NonNullable<Specimen['after']> =>
  async place => {
    for (let frames = 0; frames < FRAMES_TO_WAIT; frames++) {
      if (place.textContent?.includes(words)) return;
      await frame();
    }
    throw new Error(`nobody said "${words}"`);
  };

/** Presses, in turn, the first control that fits each selector. */
export const press =
  (...selectors: string[]): NonNullable<Specimen['after']> =>
  async () => {
    for (const selector of selectors) {
      (await until(selector)).click();
      await frame();
    }
  };

/** Types in the first field that fits, as a person would: the component hears of it. */
export async function type(selector: string, text: string): Promise<void> {
  const field = await until(selector);
  const prototype = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, text); // React watches the setter of the field itself
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await frame();
}

/** For callbacks that lead out of the component. */
export const nothing = (): void => undefined;
