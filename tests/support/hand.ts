import { expect, type Locator, type Page } from '@playwright/test';

/** How a person operates a page: by pointer, or by keyboard only. */
export interface Hand {
  /** Opens the coach's link, or types its code on the first page. */
  readonly joinsBy: 'link' | 'code';
  press(target: Locator): Promise<void>;
  type(field: Locator, text: string): Promise<void>;
  /** Chooses a radio button or ticks a checkbox. */
  choose(option: Locator): Promise<void>;
  /** The same where the options close with the choice. */
  pick(option: Locator): Promise<void>;
  /** Leaves a tool for the office, whose button this is. */
  leave(office: Locator): Promise<void>;
}

export function pointer(): Hand {
  return {
    joinsBy: 'link',
    async press(target) {
      await expect(target).not.toHaveAttribute('data-new'); // nobody reads and presses faster
      await target.click();
    },
    type: (field, text) => field.fill(text),
    async choose(option) {
      await this.pick(option);
      await expect(option).toBeChecked();
    },
    pick: option => option.locator('xpath=ancestor::label').click(), // people press the label
    leave: office => office.click(),
  };
}

const FAR = 90; // presses after which a person has given up
type Way = 'there' | 'F6' | 'Tab' | 'Shift+Tab' | 'ArrowDown' | 'ArrowUp' | 'ArrowRight' | 'ArrowLeft';

/** The key that moves the focus towards the target: F6 between regions of the page, arrows within a group. */
function nextKey(goal: Element): Way {
  const at = document.activeElement ?? document.body;
  if (at === goal) return 'there';
  const after = (at.compareDocumentPosition(goal) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const radio = (element: Element) => (element instanceof HTMLInputElement && element.type === 'radio' ? element.name : null);
  if (radio(goal) !== null && radio(goal) === radio(at)) return after ? 'ArrowDown' : 'ArrowUp';
  if (goal.closest('[role="menu"]')?.contains(at)) return after ? 'ArrowDown' : 'ArrowUp';
  if (goal.closest('[role="tablist"]')?.contains(at)) return after ? 'ArrowRight' : 'ArrowLeft';
  const part = goal.closest('[data-region]');
  if (part && !part.contains(at) && !goal.closest('dialog')) return 'F6';
  return after || at === document.body ? 'Tab' : 'Shift+Tab';
}

/** A person without a mouse. */
export function keyboard(page: Page): Hand {
  const reach = async (target: Locator): Promise<void> => {
    await expect(target).toBeVisible();
    for (let presses = 0; ; presses++) {
      const key = await target.evaluate(nextKey);
      if (key === 'there') break;
      if (presses === FAR) throw new Error(`after ${FAR} presses the focus is not on ${String(target)}`);
      await page.keyboard.press(key);
    }
    await expect(target).toBeInViewport();
  };
  return {
    joinsBy: 'code',
    async press(target) {
      await expect(target).toBeEnabled();
      await reach(target);
      await expect(target).not.toHaveAttribute('data-new');
      await page.keyboard.press((await target.getAttribute('role')) === 'switch' ? 'Space' : 'Enter');
    },
    async type(field, text) {
      await reach(field);
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type(text);
      await expect(field).toHaveValue(text);
    },
    async choose(option) {
      await this.pick(option);
      await expect(option).toBeChecked();
    },
    async pick(option) {
      await reach(option);
      if (!(await option.isChecked())) await page.keyboard.press('Space');
    },
    async leave(office) {
      // Esc closes words first, then what is open.
      for (let presses = 0; presses < 3 && (await office.getAttribute('aria-current')) === null; presses++)
        await page.keyboard.press('Escape');
    },
  };
}
