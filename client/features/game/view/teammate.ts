import type { SeatPresence } from '../../../../shared/protocol/presence.ts';
import type { TeammateView } from '../../../../shared/protocol/view.ts';

export type Light = 'here' | 'away';

/** Presence is quicker than the view (which waits before it says "away"), so both must say that a person is here. */
export function light(person: TeammateView, presence: SeatPresence | undefined): Light {
  return person.away || presence?.online === false ? 'away' : 'here';
}

/** First names of the others who have this window in front. */
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
