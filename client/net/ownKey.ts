import { readStored, writeStored } from '../store/deviceStorage.ts';

/** The key of an own page that stays after its session. Apart from the seat, which this device forgets with the session. */
export function storedOwnKey(): string | null {
  const key = readStored<unknown>('ownPage');
  return typeof key === 'string' ? key : null;
}
export const storeOwnKey = (token: string): void => writeStored('ownPage', token);
export const forgetOwnKey = (): void => writeStored('ownPage', null);
