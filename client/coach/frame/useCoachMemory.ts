import { useCallback, useState } from 'react';
import { useLocation } from 'wouter';
import { navigate } from 'wouter/use-browser-location';
import { writeStored, readStored } from '../../store/deviceStorage.ts';
import { addressOf, HERE, placeAt, type SessionPlace } from './place.ts';

/** How the teams stand during the game: a card for each, rows with names under the faces, or rows as low as they can be. */
export const DENSITIES = ['cards', 'rows', 'tight'] as const;
export type Density = (typeof DENSITIES)[number];

/** Snoozed needs: key -> until when (epoch ms). */
export type Snoozes = Readonly<Record<string, number>>;

/** What the page of a session knows: where the coach is, from the address, and what it remembers on this device. */
export interface CoachMemory extends Omit<SessionPlace, 'part'> {
  snoozes: Snoozes;
  density: Density | null; // how the teams stand; null: what fits their number
  chatRead: Readonly<Record<string, number>>; // team -> number of chat lines read
}
const { part: _, ...NOWHERE } = HERE;
const FRESH: CoachMemory = { ...NOWHERE, snoozes: {}, density: null, chatRead: {} };
const PLACE = Object.keys(NOWHERE) as (keyof typeof NOWHERE)[];

export function useCoachMemory(session: string): [CoachMemory, (change: Partial<CoachMemory>) => void] {
  const key = `desk.${session}`;
  const [address] = useLocation();
  const [memory, setMemory] = useState<CoachMemory>(() => ({ ...FRESH, ...readStored<Partial<CoachMemory>>(key) }));
  const change = useCallback(
    (what: Partial<CoachMemory>) => {
      const place = placeAt(location.pathname, session);
      const goes = place !== null && PLACE.some(one => what[one] !== undefined);
      if (goes) go(addressOf(session, movedTo(place, what)));
      const rest = place === null ? what : withoutPlace(what);
      if (Object.keys(rest).length === 0) return;
      setMemory(now => {
        const next = { ...now, ...rest };
        writeStored(key, next);
        return next;
      });
    },
    [key, session],
  );
  const place = placeAt(address, session);
  if (place === null) return [memory, change]; // not on a session's own page: in the gallery
  const { part: _part, ...rest } = place;
  return [{ ...memory, ...rest }, change];
}

const movedTo = (place: SessionPlace, what: Partial<CoachMemory>): SessionPlace => ({
  ...place,
  part: 'play',
  ...Object.fromEntries(PLACE.flatMap(one => (what[one] === undefined ? [] : [[one, what[one]]]))),
});

const withoutPlace = (what: Partial<CoachMemory>): Partial<CoachMemory> =>
  Object.fromEntries(Object.entries(what).filter(([one]) => !(PLACE as string[]).includes(one)));

/** Where one is already is no new step for Back. */
function go(address: string): void {
  if (address !== location.pathname) navigate(address);
}

/** Which needs of a session were put off on this device, for what stands outside the page of its teams. */
export const storedSnoozes = (session: string): Snoozes => readStored<Partial<CoachMemory>>(`desk.${session}`)?.snoozes ?? {};
