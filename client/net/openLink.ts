import { keep, kept } from '../store/keep.ts';
import { api, reasonOf } from './http.ts';
import { passes } from './untilAnswered.ts';

const AGAIN_MS = 1_000;

/**
 * The secret with which this device sits down after opening a link: one that it made itself where the link takes a seat
 * over, else that of the link. The same link opened here again gives the same. Waits while the server does not answer.
 */
export async function openLink(token: string): Promise<string> {
  const before = kept<{ link: string; key: string }>('link');
  const key = before?.link === token ? before.key : newKey();
  keep('link', { link: token, key });
  for (;;) {
    try {
      const { opened } = await api.openLink(token, key);
      if (opened === 'taken') return key;
    } catch (failure) {
      if (passes(reasonOf(failure))) {
        await new Promise(resolve => setTimeout(resolve, AGAIN_MS));
        continue;
      }
    }
    keep('link', null);
    return token; // what it opens, or why nothing, is told on the way in
  }
}

/** 256 bits in letters, as the server makes them. */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
