import type { OwnPage } from '../../shared/protocol/plan.ts';
import { storedOwnKey, storeOwnKey } from './ownKey.ts';
import { keepSeat, keptSeat } from './seatToken.ts';

/** Stores how this person comes back here: as the seat of this device, and with the key of a page that stays longer; that key never beside the seat of somebody else. */
export function rememberOwnPage(token: string, { kept, keep, name, session }: OwnPage): void {
  if (!kept && keptSeat()?.token !== token) keepSeat({ token, name, portrait: 'p01', deleteOn: session.deleteOn });
  const isOfSeat = (keptSeat()?.token ?? token) === token;
  if (isOfSeat && (kept || keep?.on)) storeOwnKey({ token, name });
  else if (storedOwnKey()?.token === token) storeOwnKey(null);
}
