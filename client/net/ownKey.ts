import { readStored, writeStored } from '../store/deviceStorage.ts';

/** The key of an own page that stays after its session: the secret of the seat it is of, and the name to ask "Bent u Ria?" with. */
export interface OwnKey {
  token: string;
  name: string;
}

/** The page kept on this device. Whoever asks has to say first that it is theirs: the next person here may be somebody else. */
export function storedOwnKey(): OwnKey | null {
  const key = readStored<Partial<OwnKey>>('ownPage');
  return typeof key?.token === 'string' && typeof key.name === 'string' ? { token: key.token, name: key.name } : null;
}
export const storeOwnKey = (key: OwnKey | null): void => writeStored('ownPage', key);

let opened: string | null = null; // the token of a private link, before this device stores it

/** Call this when somebody opened the private link of their own page, or said that the page kept here is theirs. */
export const openOwn = (token: string): void => void (opened = token);
export const openedOwn = (): string | null => opened;

/** Forgets the own page that was kept or opened here; with `except`, only if it is of another seat. The page itself stays. */
export function forgetOwnKey(except?: string): void {
  if (opened !== except) opened = null;
  if (except === undefined || storedOwnKey()?.token !== except) storeOwnKey(null);
}
