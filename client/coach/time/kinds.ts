import {
  Check,
  Flag,
  Hand,
  HandHelping,
  Lightbulb,
  MessageSquare,
  Pause,
  SkipForward,
  UserRound,
  UserRoundCheck,
  type LucideIcon,
} from 'lucide-react';
import type { TimeKind } from '../../../shared/protocol/sessionTime.ts';

/** Each kind of mark has a shape of its own: colour only adds to it. */
export const KIND_ICONS: Record<TimeKind, LucideIcon> = {
  phase: Flag,
  solved: Check,
  byCoach: UserRoundCheck,
  skipped: SkipForward,
  hint: Lightbulb,
  hand: Hand,
  answered: HandHelping,
  pause: Pause,
  people: UserRound,
  coach: MessageSquare,
};
