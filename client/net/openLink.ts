import { writeStored, readStored } from '../store/deviceStorage.ts';
import { api } from './http.ts';
import { retryUntilAnswered } from './retryUntilAnswered.ts';

/**
 * The seat secret for this device after opening a link: a new one, made here, when the link takes over a seat; otherwise
 * that of the link. Opening the same link here again gives the same secret. Retries until the server answers.
 */
export async function openLink(token: string): Promise<string> {
  const before = readStored<{ link: string; key: string }>('link');
  const key = before?.link === token ? before.key : newKey();
  writeStored('link', { link: token, key });
  const opened = await retryUntilAnswered(() => api.openLink(token, key), { isNeeded: () => true }).then(
    answer => answer.opened,
    () => null,
  );
  if (opened === 'taken') return key;
  writeStored('link', null);
  return token; // connecting with it tells what it opens, or why it does not
}

/** 256 random bits in base64url, like the secrets that the server makes. */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
