import { keep, kept } from '../store/keep.ts';
import { api } from './http.ts';
import { untilAnswered } from './untilAnswered.ts';

/**
 * The secret with which this device sits down after opening a link: one that it made itself where the link takes a seat
 * over, else that of the link. The same link opened here again gives the same. Waits while the server does not answer.
 */
export async function openLink(token: string): Promise<string> {
  const before = kept<{ link: string; key: string }>('link');
  const key = before?.link === token ? before.key : newKey();
  keep('link', { link: token, key });
  const opened = await untilAnswered(() => api.openLink(token, key), { goesOn: () => true }).then(
    answer => answer.opened,
    () => null,
  );
  if (opened === 'taken') return key;
  keep('link', null);
  return token; // what it opens, or why nothing, is told on the way in
}

/** 256 bits in letters, as the server makes them. */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
