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

/** A picture for each reason; the words stand beside it. */
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
