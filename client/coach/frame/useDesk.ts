import { useCallback, useState } from 'react';
import { writeStored, readStored } from '../../store/deviceStorage.ts';

export const TABS = ['tasks', 'people', 'chat', 'board', 'log', 'look'] as const;
export type Tab = (typeof TABS)[number];

/** Needs that were put off: key -> until when (epoch ms). */
export type Snoozes = Readonly<Record<string, number>>;

/** How this coach's desk stands: kept on this device, so that a reload or a second screen goes on there. */
export interface DeskMemory {
  team: string | null; // null: all teams
  tab: Tab;
  answers: boolean; // the answer sheet stands where the teams were
  watching: string | null; // seat
  snoozes: Snoozes;
  sound: boolean;
  chatRead: Readonly<Record<string, number>>; // team -> lines read
}
const FRESH: DeskMemory = { team: null, tab: 'tasks', answers: false, watching: null, snoozes: {}, sound: false, chatRead: {} };

export function useDesk(session: string): [DeskMemory, (change: Partial<DeskMemory>) => void] {
  const key = `desk.${session}`;
  const [desk, setDesk] = useState<DeskMemory>(() => ({ ...FRESH, ...readStored<Partial<DeskMemory>>(key) }));
  const change = useCallback(
    (what: Partial<DeskMemory>) =>
      setDesk(now => {
        const next = { ...now, ...what };
        writeStored(key, next);
        return next;
      }),
    [key],
  );
  return [desk, change];
}
