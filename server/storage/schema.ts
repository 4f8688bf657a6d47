import type { Selectable } from 'kysely';

// Only text, integer and bigint (epoch ms); JSON as text; no ids made by the database: it stays portable.

export interface CoachTable {
  id: string;
  name: string;
  secret: string; // scrypt$N$r$p$salt$hash
  created_at: number;
}
/** A coach who is signed in on one device. */
export interface SignInTable {
  token_hash: string;
  coach_id: string;
  created_at: number;
  expires_at: number;
}
/** A level as it was when a session was made, so that an edit on disk never changes a game. */
export interface LevelSourceTable {
  hash: string;
  level: string;
  json: string;
  created_at: number;
}
export interface SessionTable {
  id: string;
  code: string; // "merel42"
  coach_id: string;
  level: string;
  level_hash: string;
  language: string;
  minutes: number | null;
  created_at: number;
  delete_on: number;
}
export interface TeamTable {
  id: string;
  session_id: string;
  name: string;
  position: number;
  seed: number;
  created_at: number;
  started_at: number | null;
  alive_at: number | null; // last moment the game was known to run, written every few seconds
}
/** A person's place in a session. */
export interface SeatTable {
  id: string;
  session_id: string;
  team_id: string | null;
  token_hash: string;
  name: string;
  portrait: string;
  language: string;
  practice: string; // JSON list of the steps done
  hand_at: number | null;
  joined_at: number;
  removed_at: number | null;
}
/** What a person typed: erasable, the journal holds only its id. */
export interface TextTable {
  id: string;
  team_id: string;
  by: string;
  at: number;
  text: string;
}
export interface JournalTable {
  team_id: string;
  seq: number;
  at: number;
  by: string;
  client_id: string | null;
  command: string;
}
export interface SnapshotTable {
  team_id: string;
  seq: number;
  at: number;
  engine: string;
  state: string;
}
/** One row, written by the health check. */
export interface HealthTable {
  id: number;
  at: number;
}

export interface Database {
  coach: CoachTable;
  sign_in: SignInTable;
  level_source: LevelSourceTable;
  session: SessionTable;
  team: TeamTable;
  seat: SeatTable;
  text: TextTable;
  journal: JournalTable;
  snapshot: SnapshotTable;
  health: HealthTable;
}

export type CoachRow = Selectable<CoachTable>;
export type SessionRow = Selectable<SessionTable>;
export type TeamRow = Selectable<TeamTable>;
export type SeatRow = Selectable<SeatTable>;
export type TextRow = Selectable<TextTable>;
export type JournalRow = Selectable<JournalTable>;
export type SnapshotRow = Selectable<SnapshotTable>;
