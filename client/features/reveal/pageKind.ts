import type { RevealPage } from '../../../shared/protocol/view.ts';

/** The kind of a page of the reveal: all faces, one person, a picture, or text only. */
export type PageKind = 'cast' | 'one' | 'picture' | 'words';
export function pageKind(page: RevealPage): PageKind {
  if (page.people.length > 1) return 'cast';
  if (page.people.length === 1) return 'one';
  return page.picture ? 'picture' : 'words';
}

/** The number of a page among those about one person ("2 van 5"); null for other pages. */
export function momentOf(pages: readonly RevealPage[], at: number): { number: number; total: number } | null {
  const page = pages[at];
  if (!page || pageKind(page) !== 'one') return null;
  const moments = pages.filter(one => pageKind(one) === 'one');
  return { number: moments.indexOf(page) + 1, total: moments.length };
}

/** All text of a page, for reading aloud. */
export const wordsOf = (page: RevealPage): string =>
  [page.title, ...page.people.map(person => `${person.caption}.`), ...page.lines].filter(Boolean).join(' ');
