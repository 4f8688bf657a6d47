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
import type { ToastFrom } from '../../../ui/Toasts.tsx';

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

/** Who speaks, and a picture of what the coach did. */
export const coachSign = (act: CoachActView, name: string): ToastFrom => ({ name, icon: ICONS[act] });
