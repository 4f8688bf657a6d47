import type { RevealPage } from '../../../shared/protocol/view.ts';

/** How a page of the reveal is staged: all faces, one person, a picture of the story, or words alone. */
export type PageKind = 'cast' | 'one' | 'picture' | 'words';
export function pageKind(page: RevealPage): PageKind {
  if (page.people.length > 1) return 'cast';
  if (page.people.length === 1) return 'one';
  return page.picture ? 'picture' : 'words';
}

/** Pages about one person are moments and are counted: "2 van 5". Null for other pages. */
export function momentOf(pages: readonly RevealPage[], at: number): { number: number; total: number } | null {
  const page = pages[at];
  if (!page || pageKind(page) !== 'one') return null;
  const moments = pages.filter(one => pageKind(one) === 'one');
  return { number: moments.indexOf(page) + 1, total: moments.length };
}

/** All words of a page, for reading aloud. */
export const wordsOf = (page: RevealPage): string =>
  [page.title, ...page.people.map(person => `${person.caption}.`), ...page.lines].filter(Boolean).join(' ');
