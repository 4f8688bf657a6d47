import { keep, kept } from '../store/keep.ts';
import { store, type ConnectionState } from '../store/store.ts';
import { api } from './http.ts';
import { line } from './line.ts';
import { tell } from './notices.ts';
import { openLink } from './openLink.ts';
import { forgetSeat, keepSeat, keptSeat, takeTokenFromAddress } from './seatToken.ts';

/** Connects the participant of this device. False when there is no seat: then one has to join first. */
export function connectSeat(): boolean {
  const token = takeTokenFromAddress() ?? store.getState().seatToken ?? keptSeat()?.token;
  if (!token) return false;
  if (token === keptSeat()?.token) line.connect({ as: 'seat', token });
  else void sitDown(token);
  return true;
}

/** By a link: it may be one that takes a seat over. */
async function sitDown(token: string): Promise<void> {
  store.setState({ connection: 'connecting' });
  line.connect({ as: 'seat', token: await openLink(token) });
}

/** Takes the seat back that a link of the coach gave to another device. Throws an `HttpFailure`. */
export async function takeSeatBack(token: string): Promise<void> {
  await api.seatBack(token);
  continueHere();
}

/** "Hier verder" on this device. */
export const continueHere = (): void => line.takeOver();

/** Leaves this device's seat for somebody else to sit at. The seat itself stays. */
export function leaveSeat(): void {
  forgetSeat();
  line.disconnect();
}

const GONE: ReadonlySet<ConnectionState> = new Set(['removed', 'refused', 'ended']);

/** Keeps the name and face beside the secret, for "Bent u Ria?". */
store.subscribe(({ seat, seatToken, connection }, before) => {
  if (seat && seatToken && seat !== before.seat)
    keepSeat({ deleteOn: keptSeat()?.deleteOn, token: seatToken, name: seat.name, portrait: seat.portrait });
  if (seat?.takenOver && !before.seat && seatToken && kept('told') !== seatToken) {
    keep('told', seatToken);
    tell({ is: 'takenOver' });
  }
  if (connection !== before.connection && GONE.has(connection)) forgetSeat();
});
