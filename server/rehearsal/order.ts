/** What the server tells the process of the bots, once; a second word, `stop`, ends it. */
export interface CrewOrder {
  url: string;
  code: string;
  levelJson: string; // the session's level as it was stored
  teams: number;
  size: number;
  speed: number;
  stuck: boolean;
}
export type ToCrew = { start: CrewOrder } | { stop: true };

/** What that process tells back: a bot could not go on. Ids and reasons only. */
export interface FromCrew {
  fault: string;
}
