import { CircleCheck, CircleDot, Contrast, Eye, Lightbulb, MessageCircle, SkipForward, type LucideIcon } from 'lucide-react';
import type { LastThing } from '../../../shared/protocol/coachActs.ts';

/** An icon for the last thing that happened in a team: only what was solved has a tick. */
export const LAST_ICONS: Record<LastThing, LucideIcon> = {
  opened: CircleDot,
  solved: CircleCheck,
  skipped: SkipForward,
  notYet: Contrast,
  looking: Eye,
  hint: Lightbulb,
  asked: MessageCircle,
  answered: MessageCircle,
  phase: CircleDot,
};
