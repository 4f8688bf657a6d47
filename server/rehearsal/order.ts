import type { Happened } from '../bots/incidents.ts';
import type { Incident } from '../../shared/protocol/rehearsal.ts';

/** What the server sends to the bots' process, once; what it lets happen later; and `stop`, which ends it. */
export interface BotOrder {
  url: string;
  code: string;
  levelJson: string; // the session's level as it was stored
  teams: number;
  size: number;
  speed: number;
  stuck: boolean;
}
export interface IncidentOrder {
  nth: number; // which question it answers
  incident: Exclude<Incident, 'lineLost'>;
  team: string | null;
}
export type ToCrew = { start: BotOrder } | { happen: IncidentOrder } | { stop: true };

/** What that process reports back: a bot could not continue, or to whom something happened. Ids and reasons only. */
export type FromCrew = { fault: string } | { nth: number; happened: Happened | null };
