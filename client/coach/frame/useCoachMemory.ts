import { useCallback, useState } from 'react';
import { writeStored, readStored } from '../../store/deviceStorage.ts';

export const TABS = ['tasks', 'people', 'chat', 'board', 'log', 'look'] as const;
export type Tab = (typeof TABS)[number];

/** How the teams stand during the game: a card for each, rows with names under the faces, or rows as low as they can be. */
export const DENSITIES = ['cards', 'rows', 'tight'] as const;
export type Density = (typeof DENSITIES)[number];

/** Snoozed needs: key -> until when (epoch ms). */
export type Snoozes = Readonly<Record<string, number>>;

/** What the page of a session remembers on this device, so that a reload or a second tab continues there. */
export interface CoachMemory {
  team: string | null; // null: all teams
  tab: Tab;
  answers: boolean; // the answer sheet is shown instead of the teams
  watching: string | null; // the mirrored seat
  snoozes: Snoozes;
  density: Density | null; // how the teams stand; null: what fits their number
  chatRead: Readonly<Record<string, number>>; // team -> number of chat lines read
}
const FRESH: CoachMemory = { team: null, tab: 'tasks', answers: false, watching: null, snoozes: {}, density: null, chatRead: {} };

export function useCoachMemory(session: string): [CoachMemory, (change: Partial<CoachMemory>) => void] {
  const key = `desk.${session}`;
  const [memory, setMemory] = useState<CoachMemory>(() => ({ ...FRESH, ...readStored<Partial<CoachMemory>>(key) }));
  const change = useCallback(
    (what: Partial<CoachMemory>) =>
      setMemory(now => {
        const next = { ...now, ...what };
        writeStored(key, next);
        return next;
      }),
    [key],
  );
  return [memory, change];
}

/** Which needs of a session were put off on this device, for what stands outside the page of its teams. */
export const storedSnoozes = (session: string): Snoozes => readStored<Partial<CoachMemory>>(`desk.${session}`)?.snoozes ?? {};
