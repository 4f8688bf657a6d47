import { writeStored, readStored } from '../store/deviceStorage.ts';
import { forgetOwnKey } from './ownKey.ts';

/** The seat as stored on this device: its secret, and the name to ask "Bent u Ria?" with. */
export interface KeptSeat {
  token: string;
  name: string;
  portrait: string;
  deleteOn?: number; // epoch ms, when the session's data is deleted
}

/** The seat's secret in a fragment like `#t=abc`; null when there is none. */
export function tokenInFragment(hash: string): string | null {
  const token = new URLSearchParams(hash.replace(/^#/, '')).get('t');
  return token && /^[\w-]{16,100}$/.test(token) ? token : null;
}

/** Removes the secret from the address bar, so that it is not shared or left in the history. */
export function takeTokenFromAddress(): string | null {
  const token = tokenInFragment(location.hash);
  if (token) history.replaceState(history.state, '', location.pathname + location.search);
  return token;
}

export function keptSeat(): KeptSeat | null {
  const seat = readStored<Partial<KeptSeat>>('seat');
  return typeof seat?.token === 'string' && typeof seat.name === 'string' ? ({ portrait: 'p01', ...seat } as KeptSeat) : null;
}

/** Stores the seat. The own page of who used this device before is forgotten. */
export function keepSeat(seat: KeptSeat): void {
  forgetOwnKey(seat.token);
  writeStored('seat', seat);
}
export const forgetSeat = (): void => writeStored('seat', null);
