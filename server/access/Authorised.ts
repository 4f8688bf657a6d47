import type { Language } from '../../shared/text/localised.ts';
import type { SeatTokenKind } from '../storage/seatTokens.ts';

/**
 * Who came in: somebody on a seat (its person, or a coach who plays along), a coach, or a guest who only looks.
 * `pass` is the hash of the secret that let them in: when that ends, they do nothing more and go (see `whyRevoked`).
 */
export type Authorised =
  | { as: 'seat'; seat: string; plays: SeatTokenKind; pass: string }
  | { as: 'coach'; coach: string; pass: string; until: number; language: Language; base: string } // `until`: the sign-in ends, epoch ms
  | { as: 'observer'; pass: string; language: Language; base: string };

/** Is this another connection of the same person? A coach who plays along in a seat does not put its person out. */
export const isSamePerson = (one: { auth?: Authorised }, other: { auth?: Authorised }): boolean =>
  one.auth?.as === 'seat' &&
  other.auth?.as === 'seat' &&
  one.auth.seat === other.auth.seat &&
  one.auth.plays === other.auth.plays;

/** Whether somebody on a seat is its person, or a coach who plays along there. */
export const playsAs = ({ auth }: { auth?: Authorised }): SeatTokenKind => (auth?.as === 'seat' ? auth.plays : 'person');

/** The seat of a connection; null for a coach or a guest. */
export function seatOf(client: { auth?: Authorised }): string | null {
  return client.auth?.as === 'seat' ? client.auth.seat : null;
}
