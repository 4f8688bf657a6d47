import { useCallback, useState } from 'react';
import { writeStored, readStored } from '../../store/deviceStorage.ts';

export const TABS = ['tasks', 'people', 'chat', 'board', 'log', 'look'] as const;
export type Tab = (typeof TABS)[number];

/** Snoozed needs: key -> until when (epoch ms). */
export type Snoozes = Readonly<Record<string, number>>;

/** What the page of a session remembers on this device, so that a reload or a second tab continues there. */
export interface CoachMemory {
  team: string | null; // null: all teams
  tab: Tab;
  answers: boolean; // the answer sheet is shown instead of the teams
  watching: string | null; // the mirrored seat
  snoozes: Snoozes;
  sound: boolean;
  chatRead: Readonly<Record<string, number>>; // team -> number of chat lines read
}
const FRESH: CoachMemory = { team: null, tab: 'tasks', answers: false, watching: null, snoozes: {}, sound: false, chatRead: {} };

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
