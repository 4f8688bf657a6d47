import {
  Contrast,
  Footprints,
  Hand,
  HardDrive,
  History,
  Hourglass,
  Moon,
  Repeat,
  Theater,
  UserPlus,
  TriangleAlert,
  Vote,
  WifiOff,
} from 'lucide-react';
import type { Need } from './needsNow.ts';

/** An icon for each kind of need; its text is always beside it. */
export const NEED_ICONS: Record<Need['kind'], typeof Hand> = {
  broken: TriangleAlert,
  notKept: HardDrive,
  recovered: History,
  hand: Hand,
  decide: Vote,
  held: Theater,
  nobody: WifiOff,
  late: UserPlus,
  tries: Repeat,
  stuck: Contrast,
  behind: Hourglass,
  away: WifiOff,
  quiet: Moon,
  untouched: Footprints,
};
