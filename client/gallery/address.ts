/** What the gallery's address says: which specimen, and how it is looked at. */
export interface Address {
  at: string; // 'coach/TeamTile/stuck'; unknown or '': the first
  width: number | null; // px of its place
  bare: boolean; // without the menu
}

export function readAddress(search: string): Address {
  const query = new URLSearchParams(search);
  return { at: query.get('at') ?? '', width: Number(query.get('width')) || null, bare: query.has('bare') };
}

/** The address of the same page with something changed. */
export function addressWith(change: Record<string, string | number>): string {
  const query = new URLSearchParams(location.search);
  for (const [key, value] of Object.entries(change)) query.set(key, String(value));
  return `?${query}`;
}

/** Another address without a new page. What a specimen left in the fragment goes. */
export function goTo(change: Record<string, string | number>): void {
  history.replaceState(null, '', addressWith(change));
  window.dispatchEvent(new PopStateEvent('popstate'));
}

export function onAddress(changed: () => void): () => void {
  window.addEventListener('popstate', changed);
  return () => window.removeEventListener('popstate', changed);
}
