/** What a mark on the line of time is about. */
export const TIME_KINDS = [
  'phase',
  'solved',
  'byCoach',
  'skipped',
  'hint',
  'hand',
  'answered',
  'pause',
  'people',
  'coach',
] as const;
export type TimeKind = (typeof TIME_KINDS)[number];

/** One thing that happened in a team, at its time of day. */
export interface TimeMark {
  id: string; // its place in the team's log
  at: number; // epoch ms
  kind: TimeKind;
  by: string | null; // first name of a person or coach; null: the game
  coach: boolean; // an act of a coach
  text: string; // in words, to follow the name
}

/** GET /api/sessions/:id/time and /time.csv, for the session's coaches: all teams on one line of time. */
export interface SessionTime {
  session: { id: string; name: string; group: string | null; date: number };
  from: number; // epoch ms of the first mark, and of the last
  to: number;
  teams: { id: string; name: string; pauses: { from: number; to: number }[]; marks: TimeMark[] }[];
}
