import type { SeatPresence } from '../../../../shared/protocol/presence.ts';
import type { TeammateView } from '../../../../shared/protocol/view.ts';

export type Presence = 'here' | 'away';

/** Whether a person is here. The view delays "away" and presence does not, so both must say so. */
export function presenceOf(person: TeammateView, presence: SeatPresence | undefined): Presence {
  return person.away || presence?.online === false ? 'away' : 'here';
}

/** First names of the others whose front window is this one. */
export function alsoHere(
  window: string,
  me: string,
  people: readonly TeammateView[],
  presence: Readonly<Record<string, SeatPresence>>,
): string[] {
  return people
    .filter(p => p.seat !== me && presence[p.seat]?.online === true && presence[p.seat]?.window === window)
    .map(p => p.name);
}

/** First names of the others who are typing in the chat. */
export function typing(me: string, people: readonly TeammateView[], presence: Readonly<Record<string, SeatPresence>>): string[] {
  return people
    .filter(p => p.seat !== me && presence[p.seat]?.online === true && presence[p.seat]?.typing === true)
    .map(p => p.name);
}
