import { store, type ConnectionState } from '../store/store.ts';
import { line } from './line.ts';
import { forgetSeat, keepSeat, keptSeat, takeTokenFromAddress } from './seatToken.ts';

/** Connects the participant of this device. False when there is no seat: then one has to join first. */
export function connectSeat(): boolean {
  const token = takeTokenFromAddress() ?? store.getState().seatToken ?? keptSeat()?.token;
  if (!token) return false;
  line.connect({ as: 'seat', token });
  return true;
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
  if (connection !== before.connection && GONE.has(connection)) forgetSeat();
});
