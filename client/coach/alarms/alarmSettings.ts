import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { readStored, writeStored } from '../../store/deviceStorage.ts';
import type { NeedNow } from '../../../shared/protocol/needsAt.ts';

/** For what a coach can be warned. */
export const ALARM_KINDS = ['hand', 'away', 'stuck', 'quiet'] as const;
type AlarmKind = (typeof ALARM_KINDS)[number];

/** How this device warns its coach. All of it is also in sight; the number in the tab is always there. */
export interface AlarmSettings {
  sound: boolean;
  notice: boolean; // a message of the system, while the page is not in sight
  kinds: readonly AlarmKind[];
}
const KEY = 'alarms';
const DEFAULT: AlarmSettings = { sound: false, notice: false, kinds: ['hand', 'away', 'stuck'] };

/** Reads what this device stored; what is missing or not valid gets its default. */
export function readAlarms(raw: unknown): AlarmSettings {
  const from = (typeof raw === 'object' && raw !== null ? raw : {}) as Partial<Record<keyof AlarmSettings, unknown>>;
  const { kinds } = from;
  return {
    sound: from.sound === true,
    notice: from.notice === true,
    kinds: Array.isArray(kinds) ? ALARM_KINDS.filter(kind => kinds.includes(kind)) : DEFAULT.kinds,
  };
}

const alarms = createStore<AlarmSettings>(() => readAlarms(readStored(KEY)));
alarms.subscribe(settings => writeStored(KEY, settings));

export const useAlarmSettings = (): AlarmSettings => useStore(alarms);
export const changeAlarms = (change: Partial<AlarmSettings>): void => alarms.setState(change);

const OF_NEED: Record<NeedNow['kind'], AlarmKind> = {
  hand: 'hand',
  broken: 'hand',
  notKept: 'hand',
  decide: 'hand',
  held: 'hand',
  nobody: 'away',
  late: 'hand',
  away: 'away',
  recovered: 'stuck',
  tries: 'stuck',
  stuck: 'stuck',
  behind: 'stuck',
  quiet: 'quiet',
  untouched: 'quiet',
};

/** Whether the coach wants to be warned of a need of this kind. */
export const isWanted = ({ kinds }: AlarmSettings, need: NeedNow['kind']): boolean => kinds.includes(OF_NEED[need]);

/** Whether the coach wants to hear a need of this kind. */
export function wantsSoundFor(need: NeedNow['kind']): boolean {
  const settings = alarms.getState();
  return settings.sound && isWanted(settings, need);
}
