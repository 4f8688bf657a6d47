// The tables of the own page of a participant: see `schema.ts`.

/** How much a person agrees with a statement at one moment. Never in the journal. */
export interface StatementTable {
  seat_id: string; // or the id of another personal page of that seat
  moment: string; // Moment
  item: string; // id of the statement in the level
  answer: string; // '1' to '5', 'unknown' or 'skipped'
  at: number;
}
/** A person's plan, and the contact card they may exchange. */
export interface PlanTable {
  seat_id: string; // or the id of another personal page of that seat
  plan: string; // JSON
  contact: string | null;
  at: number;
  shared_at: number | null; // since when the coaches of the session may read the plan; null: they may not
  keep_at: number | null; // since when its person wants to keep their page longer than the session; null: they do not
}
/** An own page whose session is deleted, as its person chose: nothing in it refers to the session. */
export interface KeptPageTable {
  id: string; // of the page
  person: string; // the same on all pages of one person; nothing else knows it any more
  language: string;
  content: string; // JSON of a KeptContent
  plan: string; // JSON
  contact: string | null; // the card that the person gave
  cards: string; // JSON of the cards that they got
  at: number;
  delete_on: number;
}
/** A key that opens a kept page: it opened the same page before. */
export interface KeptKeyTable {
  token_hash: string;
  page_id: string;
}
/** What the coaches of a session note about a person, for the talk about the plan. */
export interface CoachNoteTable {
  seat_id: string;
  text: string; // '': nothing is noted
  version: number; // 1 at first; a change replaces only the version that its writer read
  by: string; // the coach who wrote last
  at: number;
}
/** Answers six weeks later: no seat, no session, no name. */
export interface FollowUpTable {
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
