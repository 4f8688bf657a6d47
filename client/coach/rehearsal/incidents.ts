import { CircleX, DoorOpen, Hand, Hourglass, MessageSquareWarning, Unplug, WifiOff, type LucideIcon } from 'lucide-react';
import type { Incident, RehearsedIncident } from '../../../shared/protocol/rehearsal.ts';

export const INCIDENT_ICONS: Record<Incident, LucideIcon> = {
  hand: Hand,
  tries: CircleX,
  away: WifiOff,
  quiet: Hourglass,
  quarrel: MessageSquareWarning,
  late: DoorOpen,
  lineLost: Unplug,
};

/** How a coach dealt with an incident, at this moment (epoch ms). */
export type Outcome = 'inTime' | 'late' | 'open' | 'missed' | 'nothingToDo';

/** `missed`: nothing was done within the time for it; `open`: that time is not over yet. */
export function outcomeOf({ at, answeredAt, withinMs }: RehearsedIncident, now: number): Outcome {
  if (withinMs === null) return 'nothingToDo';
  if (answeredAt !== null) return answeredAt - at <= withinMs ? 'inTime' : 'late';
  return now - at <= withinMs ? 'open' : 'missed';
}
