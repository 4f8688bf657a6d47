import { Contrast, Footprints, Hand, Hourglass, Moon, Repeat, Theater, UserPlus, Vote, WifiOff } from 'lucide-react';
import type { Need } from '../logic/needs.ts';

/** A picture for each reason; the words stand beside it. */
export const NEED_ICONS: Record<Need['kind'], typeof Hand> = {
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
