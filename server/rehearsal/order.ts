/** What the server sends to the bots' process, once; a second message, `stop`, ends it. */
export interface BotOrder {
  url: string;
  code: string;
  levelJson: string; // the session's level as it was stored
  teams: number;
  size: number;
  speed: number;
  stuck: boolean;
}
export type ToCrew = { start: BotOrder } | { stop: true };

/** What that process reports back: a bot could not continue. Ids and reasons only. */
export interface FromCrew {
  fault: string;
}
