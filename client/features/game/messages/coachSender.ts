import {
  Armchair,
  ArrowLeftRight,
  Footprints,
  HeartHandshake,
  Lightbulb,
  ListChecks,
  MessageCircle,
  RotateCcw,
} from 'lucide-react';
import type { CoachActView } from '../../../../shared/protocol/view.ts';
import type { ToastFrom } from '../../../ui/index.ts';

const ICONS: Record<CoachActView, ToastFrom['icon']> = {
  message: MessageCircle,
  compliment: HeartHandshake,
  hint: Lightbulb,
  gather: Armchair,
  hand: Footprints,
  roles: ArrowLeftRight,
  puzzle: ListChecks,
  restart: RotateCcw,
};

/** The sender of a toast: the coach's name, and an icon for what the coach did. */
export const coachSender = (act: CoachActView, name: string): ToastFrom => ({ name, icon: ICONS[act] });
