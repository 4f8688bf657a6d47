/** A problem on a page in the pseudo-language. */
export interface Sign {
  kind: 'no marks' | 'cut off' | 'too long';
  text: string;
  where: string;
  page: string;
}

/**
 * Runs inside a page, so it is self-contained. Reports every text without marks or with only one of the two, and every
 * element that is too small for its content. Checks again whenever the page has changed.
 */
export function lookForMarks(language: string): void {
  const told = new Set<string>();
  const page = window as unknown as { tellSign: (sign: object) => Promise<void>; lookNow: () => void };
  const ATTRIBUTES = ['aria-label', 'title', 'placeholder', 'alt', 'aria-description', 'aria-valuetext'];
  const LETTERS = /\p{L}/u;

  const tell = (kind: string, text: string, element: Element): void => {
    const line = text.replace(/\s+/g, ' ').trim();
    const sign = { kind, text: line.length > 160 ? line.slice(0, 160).replace(/\S*$/, '…') : line, where: placeOf(element) };
    const key = JSON.stringify(sign);
    if (told.has(key)) return;
    told.add(key);
    const specimen = new URLSearchParams(location.search).get('at');
    const seenOn = specimen === null ? location.pathname.replace(/[\w-]{10,}/g, '…') : `/gallery ${specimen}`;
    void page.tellSign({ ...sign, page: seenOn });
  };

  /** The nearest class names, without build hashes: enough to find the component. */
  function placeOf(element: Element): string {
    const names: string[] = [];
    for (let at: Element | null = element; at && at !== document.body && names.length < 3; at = at.parentElement) {
      const own = [...at.classList].map(name => name.replace(/^_/, '').replace(/_[\w-]{4,5}$/, '')).join('.');
      names.unshift(own === '' ? at.tagName.toLowerCase() : `${at.tagName.toLowerCase()}.${own}`);
    }
    return names.join(' > ');
  }

  /** The text outside all marks, and whether every mark is paired. */
  function outside(text: string): { rest: string; whole: boolean } {
    let [depth, whole, rest] = [0, true, ''];
    for (const letter of text) {
      if (letter === '⟦') depth++;
      else if (letter !== '⟧') rest += depth === 0 ? letter : '';
      else if (depth > 0) depth--;
      else whole = false;
    }
    return { rest: rest.trim(), whole: whole && depth === 0 };
  }

  function judge(text: string, element: Element, named = ''): void {
    const { rest, whole } = outside(text);
    if (!whole) tell('cut off', named + text, element);
    else if (LETTERS.test(rest)) tell('no marks', named + rest, element);
  }

  /** Whether a block is a paragraph of a longer text that has its marks as a whole. */
  function isPartOfWhole(block: Element): boolean {
    const [one, two] = [block.parentElement, block.parentElement?.parentElement];
    return [one, two].some(around => {
      if (!around || (around.textContent ?? '').length > 2000) return false;
      const { rest, whole } = outside(around.textContent ?? '');
      return whole && !LETTERS.test(rest);
    });
  }

  const shown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });
  const isInline = (element: Element): boolean => getComputedStyle(element).display.startsWith('inline');

  /** Checks texts per block, since a text may span several inline elements (a name in bold). */
  function texts(): void {
    const blocks = new Map<Element, string>();
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
      const { parentElement: parent, textContent } = walk.currentNode;
      if (!parent || !textContent || textContent.trim() === '' || /^(SCRIPT|STYLE|NOSCRIPT)$/.test(parent.tagName)) continue;
      if (!shown(parent)) continue;
      let block = parent;
      while (isInline(block) && block.parentElement && !/^(BUTTON|A|LABEL|OPTION)$/.test(block.tagName))
        block = block.parentElement;
      blocks.set(block, `${blocks.get(block) ?? ''}${blocks.has(block) ? ' ' : ''}${textContent}`);
    }
    for (const [block, text] of blocks) if (!isPartOfWhole(block)) judge(text, block);
    for (const element of document.querySelectorAll(ATTRIBUTES.map(name => `[${name}]`).join()))
      if (shown(element) && !element.closest('[aria-hidden="true"]') && !element.parentElement?.closest('[role="img"]'))
        for (const name of ATTRIBUTES) if (element.hasAttribute(name)) judge(element.getAttribute(name)!, element, `${name}: `);
    judge(document.title, document.body, 'title of the page: ');
  }

  const hides = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
  const scrolls = (overflow: string): boolean => overflow === 'auto' || overflow === 'scroll';

  function sizes(): void {
    const at = `at ${innerWidth} px`;
    const wide = document.documentElement.scrollWidth - innerWidth;
    if (wide > 0) tell('too long', `the whole page (${at})`, widest());
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      if (element instanceof SVGElement || !shown(element) || element.closest('.vh') || element.tagName === 'INPUT') continue;
      const { overflowX, overflowY } = getComputedStyle(element);
      const text = (element.textContent ?? '').slice(0, 80);
      const over = element.scrollWidth - element.clientWidth > 1;
      if (over && scrolls(overflowX)) tell('too long', `${text} (scrolls sideways, ${at})`, element);
      if (![...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())) continue;
      if ((over && hides(overflowX)) || (hides(overflowY) && element.scrollHeight - element.clientHeight > 2))
        tell('too long', `${text} (cut, ${at})`, element);
      else if (isCutByAround(element)) tell('too long', `${text} (cut by what is around it, ${at})`, element);
    }
  }

  /** The innermost element that makes the page too wide. */
  function widest(): Element {
    const out = [...document.querySelectorAll('body *')].filter(
      one => shown(one) && one.getBoundingClientRect().right > innerWidth + 1,
    );
    return out.find(one => !out.some(other => other !== one && one.contains(other))) ?? document.documentElement;
  }

  /** Whether text is clipped by an ancestor. */
  function isCutByAround(element: Element): boolean {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    for (let around = element.parentElement; around && around !== document.body; around = around.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(around);
      if (scrolls(overflowX) || scrolls(overflowY)) return false;
      const box = around.getBoundingClientRect();
      if (hides(overflowX) && (left < box.left - 2 || right > box.right + 2) && right > box.left && left < box.right) return true;
      if (hides(overflowY) && (top < box.top - 2 || bottom > box.bottom + 2) && bottom > box.top && top < box.bottom) return true;
    }
    return false;
  }

  page.lookNow = () => {
    if (!document.body || document.documentElement.lang !== language) return; // this person chose another language
    texts();
    sizes();
  };
  let waiting: number | undefined;
  const soon = () => {
    if (waiting !== undefined) return;
    waiting = window.setTimeout(() => {
      waiting = undefined;
      page.lookNow();
    }, 400);
  };
  new MutationObserver(soon).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
}
