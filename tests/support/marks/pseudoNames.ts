import type { Locator, Page } from '@playwright/test';

/*
 * The browser tests find everything by its Dutch text. In the pseudo-language the same texts are longer and have marks, so
 * the locators are adapted to match both.
 */
const FINDERS = ['getByRole', 'getByText', 'getByLabel', 'getByPlaceholder', 'getByTitle', 'getByAltText'] as const;
const LONGER: Readonly<Record<string, string>> = { a: 'áá', e: 'éé', i: 'íí', o: 'óó', u: 'úú', y: 'ýý' };
const MARKS = '[⟦⟧]*';

const letter = (one: string): string => {
  const longer = LONGER[one.toLowerCase()];
  return longer === undefined ? one : `(?:${one}|${one === one.toLowerCase() ? longer : longer.toUpperCase()})`;
};

/** A pattern that matches these words in Dutch and in the pseudo-language. */
export function marked(words: string | RegExp, exact = false): RegExp {
  if (words instanceof RegExp) return new RegExp(widened(words.source), words.flags);
  const escaped = words.trim().replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  return new RegExp(widened(exact ? `^${escaped}$` : escaped), exact ? '' : 'i');
}

/** The source of a pattern with lengthened letters and optional marks around every word. */
function widened(source: string): string {
  const pieces = source.match(/\\s[+*]?|\\.|\[(?:\\.|[^\]\\])*\]|\(\?[:=!]|\(\?<[=!]|\{[\d,]+\}|[^]/gu) ?? [];
  return pieces
    .map(piece => {
      if (piece === '^') return `^\\s*${MARKS}`;
      if (piece === '$') return `${MARKS}\\s*$`;
      if (piece === ' ') return `${MARKS}\\s+${MARKS}`;
      if (piece.startsWith('\\s')) return `[\\s⟦⟧]${piece.slice(2)}`;
      if (/^[.,:;?!"“”'·]$/.test(piece) && piece !== '.' && piece !== '?') return `${MARKS}${piece}${MARKS}`;
      if (piece === '\\.' || piece === '\\?' || piece === '\\(' || piece === '\\)') return `${MARKS}${piece}${MARKS}`;
      return piece.length === 1 ? letter(piece) : piece;
    })
    .join('');
}

type Words = string | RegExp;
interface Named {
  name?: Words;
  hasText?: Words;
  hasNotText?: Words;
  exact?: boolean;
}
const fitting = (named: Named | undefined): Named | undefined => {
  if (named === undefined) return named;
  const { name, hasText, hasNotText, exact, ...rest } = named;
  return {
    ...rest,
    ...(name !== undefined && { name: marked(name, exact) }),
    ...(hasText !== undefined && { hasText: marked(hasText) }),
    ...(hasNotText !== undefined && { hasNotText: marked(hasNotText) }),
  };
};

interface ExpectedText {
  string?: string;
  regexSource?: string;
  regexFlags?: string;
  matchSubstring?: boolean;
}
function fittingText(expected: ExpectedText): ExpectedText {
  const { string, regexSource, regexFlags, matchSubstring, ...rest } = expected;
  if (string === undefined && regexSource === undefined) return expected;
  const { source, flags } = marked(string ?? new RegExp(regexSource!, regexFlags), matchSubstring !== true);
  return { ...rest, regexSource: source, regexFlags: flags.replace('i', '') };
}

type Methods = Record<string, (...args: unknown[]) => unknown>;
const taught = new WeakSet<object>();

/** Patches pages and locators to accept Dutch texts in the pseudo-language too. */
export function understandMarks(page: Page): void {
  for (const one of [page, page.locator('html'), page.frameLocator('iframe')] as (Page | Locator)[]) {
    const methods = Object.getPrototypeOf(one) as Methods;
    if (taught.has(methods)) continue;
    taught.add(methods);
    for (const name of FINDERS) {
      const find = methods[name]!;
      methods[name] = function (this: unknown, what, options) {
        if (name === 'getByRole') return find.call(this, what, fitting(options as Named));
        const { exact, ...rest } = (options ?? {}) as Named;
        return find.call(this, marked(what as Words, exact), rest);
      };
    }
    // The method behind Playwright's `toHaveText` and `toContainText`.
    const judge = methods._expect;
    if (judge !== undefined)
      methods._expect = function (this: unknown, expression, options) {
        const { expectedText } = options as { expectedText?: ExpectedText[] };
        const isText = String(expression).startsWith('to.have.text') && expectedText !== undefined;
        return judge.call(
          this,
          expression,
          isText ? { ...(options as object), expectedText: expectedText.map(fittingText) } : options,
        );
      };
    for (const name of ['filter', 'locator'] as const) {
      const find = methods[name];
      if (find === undefined) continue;
      const at = name === 'filter' ? 0 : 1;
      methods[name] = function (this: unknown, ...args) {
        args[at] = fitting(args[at] as Named);
        return find.apply(this, args);
      };
    }
  }
}
