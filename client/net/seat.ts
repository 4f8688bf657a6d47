import { writeStored, readStored } from '../store/deviceStorage.ts';
import { store, type ConnectionState } from '../store/store.ts';
import { api } from './http.ts';
import { connection } from './sendCommand.ts';
import { tell } from './notices.ts';
import { openLink } from './openLink.ts';
import { forgetOwnKey } from './ownKey.ts';
import { forgetSeat, keepSeat, keptSeat, takeTokenFromAddress } from './seatToken.ts';

/** Connects the participant of this device. False when it has no seat: they must join first. */
export function connectSeat(): boolean {
  const token = takeTokenFromAddress() ?? store.getState().seatToken ?? keptSeat()?.token;
  if (!token) return false;
  if (token === keptSeat()?.token) connection.connect({ as: 'seat', token });
  else void connectByLink(token);
  return true;
}

/** Connects by a link, which may take over a seat. */
async function connectByLink(token: string): Promise<void> {
  store.setState({ connection: 'connecting' });
  connection.connect({ as: 'seat', token: await openLink(token) });
}

/** Takes back the seat that a coach's link gave to another device. Throws an `HttpFailure`. */
export async function takeSeatBack(token: string): Promise<void> {
  await api.seatBack(token);
  continueHere();
}

/** "Hier verder" on this device. */
export const continueHere = (): void => connection.takeOver();

/** Forgets the seat on this device, so that somebody else can use it. The seat itself stays. */
export function leaveSeat(): void {
  forgetSeat();
  forgetOwnKey();
  connection.disconnect();
}

const GONE: ReadonlySet<ConnectionState> = new Set(['removed', 'refused', 'ended']);

/** Stores the name and portrait with the secret, to ask "Bent u Ria?" with. */
store.subscribe(({ seat, seatToken, connection }, before) => {
  if (seat && seatToken && seat !== before.seat)
    keepSeat({ deleteOn: keptSeat()?.deleteOn, token: seatToken, name: seat.name, portrait: seat.portrait });
  if (seat?.takenOver && !before.seat && seatToken && readStored('told') !== seatToken) {
    writeStored('told', seatToken);
    tell({ is: 'takenOver' });
  }
  if (connection !== before.connection && GONE.has(connection)) forgetSeat();
});
