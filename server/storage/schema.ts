import type { Selectable } from 'kysely';

// Only text, integer and bigint (epoch ms); JSON as text; no ids made by the database: it stays portable.

interface CoachTable {
  id: string;
  name: string;
  secret: string; // scrypt$N$r$p$salt$hash; empty: invited, has none yet
  created_at: number;
  is_first: number; // 0 | 1
  set_secret: string | null; // of the COACH_PASSPHRASE that was taken over last
}
/** A coach who is signed in on one device. */
interface SignInTable {
  token_hash: string;
  coach_id: string;
  created_at: number;
  expires_at: number;
}
/** A link that lets a coach choose a pass phrase, once. */
export interface InviteTable {
  token_hash: string;
  coach_id: string;
  reset: number; // 0 | 1: from the operator, for a coach who had a pass phrase
  created_at: number;
  expires_at: number;
}
/** A level as it was when a session was made, so that an edit on disk never changes a game. */
interface LevelSourceTable {
  hash: string;
  level: string;
  json: string;
  created_at: number;
}
interface SessionTable {
  id: string;
  code: string; // "soepvlag427"
  coach_id: string;
  level: string;
  level_hash: string;
  language: string;
  minutes: number | null;
  created_at: number;
  delete_on: number; // follows from created_at, date and retention_days
  name: string; // empty: called by its code
  group_label: string | null;
  date: number | null; // planned for, epoch ms
  skip: string; // JSON list of puzzle ids
  team_size: number; // 4 | 5
  auto_hints: number; // 0 | 1
  pace: string; // 'normal' | 'generous'
  hold_reveal: number; // 0 | 1
  rehearsal: number; // 0 | 1
  retention_days: number;
  measure: string; // Measure: what is asked before, after and later
  forms_only: number; // 1: a waiting list, which only fills in the forms
  forms_round: number; // of a waiting list: 1 before the wait, 2 after it
  coach_at: number; // when a coach last came to it or went from it
}
/** A session that a colleague may host too. */
interface ShareTable {
  session_id: string;
  coach_id: string;
}
/** A guest's link to look at a session. */
interface ObserverTable {
  token_hash: string;
  session_id: string;
  created_by: string;
  created_at: number;
}
/** Who wants to be, or not to be, in one team; `a` comes before `b`. */
interface WishTable {
  session_id: string;
  a: string;
  b: string;
  wish: string; // 'together' | 'apart'
}
interface TeamTable {
  id: string;
  session_id: string;
  name: string;
  position: number;
  seed: number;
  created_at: number;
  started_at: number | null;
  alive_at: number | null; // last moment the game was known to run, written every few seconds
  closed_at: number | null; // the game is over, debrief too
  notice: string | null; // JSON of a TeamNotice: what its coach should know and has not put away
}
/** A person's place in a session. */
interface SeatTable {
  id: string;
  session_id: string;
  team_id: string | null;
  name: string;
  portrait: string;
  language: string;
  practice: string; // JSON list of the steps done
  hand_at: number | null;
  joined_at: number;
  removed_at: number | null;
  checks: string; // JSON of what was looked at: {sound?, browser?, connection?}
  bot: number; // 0 | 1, only in a rehearsal
  desk: number | null; // order of desks before the start; null: as they came
  pseudonym: string | null; // a code that the person typed
  erased_at: number | null; // the person erased themselves
  door_at: number | null; // stands at the door since then, or was sent away there (`removed_at`); null: was let in
  door_why: string | null; // DoorWhy: why they had to wait
  join_hash: string | null; // of the secret of the joining they came by
}
/** A secret that opens a seat. */
interface SeatTokenTable {
  token_hash: string;
  seat_id: string;
  kind: string; // 'person' | 'coach'
  created_at: number;
  used_at: number | null; // null: a link that nobody opened yet
  ended_at: number | null; // another device took over, or who made it may no longer be there
  made_by: string | null; // the coach who made this link; null: the device's own secret, that no coach ever saw
  page: string | null; // the own page that this device began; null: that of the seat itself
}
/** What a person was called before, so that erasing finds that name too. */
interface FormerNameTable {
  seat_id: string;
  name: string;
}
/** Secrets of this server alone. */
interface ServerSecretTable {
  name: string; // 'pseudonyms'
  value: string;
}
/** Of whom figures were shown in a session: later ones never differ from them by one or two people. */
interface ShownTable {
  session_id: string;
  sets: string; // JSON
}
/** What a person typed: erasable, the journal holds only its id. */
interface TextTable {
  id: string;
  team_id: string;
  by: string;
  at: number;
  text: string;
}
interface JournalTable {
  team_id: string;
  seq: number;
  at: number;
  by: string;
  client_id: string | null;
  command: string;
}
/** What of a journal could not be followed, or of a snapshot could not be read: kept for who looks into it. */
interface JournalAsideTable {
  team_id: string;
  kind: string; // 'entry' | 'snapshot'
  seq: number;
  at: number;
  by: string;
  client_id: string | null;
  command: string; // of a snapshot: its state
  why: string; // AsideReason
  aside_at: number;
}
interface SnapshotTable {
  team_id: string;
  seq: number;
  at: number;
  engine: string;
  state: string;
}
/** How much a person agrees with a statement, at one moment. Never in the journal. */
interface StatementTable {
  seat_id: string; // or the id of another own page of that seat
  moment: string; // Moment
  item: string; // id of the statement in the level
  answer: string; // '1' to '5', 'unknown' or 'skipped'
  at: number;
}
/** What a person takes along, and the card they may exchange. */
interface PlanTable {
  seat_id: string; // or the id of another own page of that seat
  plan: string; // JSON
  contact: string | null;
  at: number;
}
/** Six weeks later: no seat, no session, no name. */
interface FollowUpTable {
  token_hash: string;
  level: string;
  level_hash: string;
  group_label: string | null;
  language: string;
  answers: string; // JSON: 'g1.before' -> answer
  month: string; // '2026-11'
  due_on: number;
  delete_on: number;
}
/** Anonymous counts of a session that is gone. */
interface TallyTable {
  id: string;
  coach_id: string;
  level: string;
  month: string;
  counts: string; // JSON
}
/** Statements for a learning record store that still have to go out. */
interface LrsQueueTable {
  id: string;
  session_id: string;
  statement: string; // JSON
  tries: number;
  next_at: number;
}
/** How far the learning record store was told of a team. */
interface LrsTeamTable {
  team_id: string;
  session_id: string;
  seq: number; // of the last entry of the journal that was told
  done: number; // 1: its game ended, there is no more to tell
}
/** An act of a coach that was done: the coach and the id that their browser gave it. */
interface DoneActTable {
  id: string;
  at: number;
}
/** One row, written by the health check. */
interface HealthTable {
  id: number;
  at: number;
}

export interface Database {
  coach: CoachTable;
  sign_in: SignInTable;
  invite: InviteTable;
  level_source: LevelSourceTable;
  session: SessionTable;
  share: ShareTable;
  observer: ObserverTable;
  wish: WishTable;
  team: TeamTable;
  seat: SeatTable;
  seat_token: SeatTokenTable;
  text: TextTable;
  journal: JournalTable;
  journal_aside: JournalAsideTable;
  snapshot: SnapshotTable;
  health: HealthTable;
  statement: StatementTable;
  plan: PlanTable;
  follow_up: FollowUpTable;
  tally: TallyTable;
  lrs_queue: LrsQueueTable;
  lrs_team: LrsTeamTable;
  done_act: DoneActTable;
  former_name: FormerNameTable;
  server_secret: ServerSecretTable;
  shown: ShownTable;
}

export type CoachRow = Selectable<CoachTable>;
export type SessionRow = Selectable<SessionTable>;
export type TeamRow = Selectable<TeamTable>;
export type SeatRow = Selectable<SeatTable>;
export type SeatTokenRow = Selectable<SeatTokenTable>;
export type WishRow = Selectable<WishTable>;
export type TextRow = Selectable<TextTable>;
export type JournalRow = Selectable<JournalTable>;
export type SnapshotRow = Selectable<SnapshotTable>;
export type JournalAsideRow = Selectable<JournalAsideTable>;
export type StatementRow = Selectable<StatementTable>;
export type PlanRow = Selectable<PlanTable>;
export type FollowUpRow = Selectable<FollowUpTable>;
export type LrsQueueRow = Selectable<LrsQueueTable>;
