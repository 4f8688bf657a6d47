import type { Language } from '../../shared/text/localised.ts';
import type { SeatTokenKind } from '../storage/seatTokens.ts';

/**
 * Somebody who was let in: on a seat (its person, or a coach who plays along), a coach, or an observing guest. `pass` is
 * the hash of their secret: when that ends, their messages are refused and they are disconnected (see `whyRevoked`).
 */
export type Authorised =
  | { as: 'seat'; seat: string; plays: SeatTokenKind; secretHash: string }
  | { as: 'coach'; coach: string; secretHash: string; until: number; language: Language; base: string } // `until`: when the sign-in ends, epoch ms
  | { as: 'observer'; secretHash: string; language: Language; base: string };

/** Whether two connections belong to the same person. A coach who plays along in a seat does not replace its person. */
export const isSamePerson = (one: { auth?: Authorised }, other: { auth?: Authorised }): boolean =>
  one.auth?.as === 'seat' &&
  other.auth?.as === 'seat' &&
  one.auth.seat === other.auth.seat &&
  one.auth.plays === other.auth.plays;

/** Whether a client on a seat is its person, or a coach who plays along. */
export const playsAs = ({ auth }: { auth?: Authorised }): SeatTokenKind => (auth?.as === 'seat' ? auth.plays : 'person');

/** The seat of a connection; null for a coach or a guest. */
export function seatOf(client: { auth?: Authorised }): string | null {
  return client.auth?.as === 'seat' ? client.auth.seat : null;
}
