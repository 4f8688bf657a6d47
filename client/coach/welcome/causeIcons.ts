import { BookOpen, Hand, MonitorX, UserPlus, Volume2, VolumeX, WifiLow, WifiOff, type LucideIcon } from 'lucide-react';
import type { Cause } from './exceptions.ts';

/** One icon per cause, the same in a team and in the list. */
export const CAUSE_ICONS: Record<Cause, LucideIcon> = {
  hand: Hand,
  away: WifiOff,
  noTeam: UserPlus,
  browser: MonitorX,
  sound: VolumeX,
  connection: WifiLow,
  untested: Volume2,
  practice: BookOpen,
};
