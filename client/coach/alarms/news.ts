import type { NeedNow } from '../../../shared/protocol/needsAt.ts';
import { type AlarmSettings, isWanted } from './alarmSettings.ts';

/** The needs that a coach is warned of now: not those that were known, nor those for which no warning is wanted. */
export function news<Need extends Pick<NeedNow, 'key' | 'kind'>>(
  known: ReadonlySet<string> | null, // null: the page has just opened, and nothing is new
  needs: readonly Need[],
  settings: AlarmSettings,
): Need[] {
  return known ? needs.filter(({ key, kind }) => !known.has(key) && isWanted(settings, kind)) : [];
}
