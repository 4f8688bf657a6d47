/** GET /api/teams/:id/replay (coach of the session, or a seat of that team from the debrief on) -> ReplayPage. */
export interface ReplayPage {
  lastSeq: number;
  durationMs: number; // game time
  marks: ReplayMark[]; // in order of time
  roles: { seat: string; name: string; number: number; role: string }[];
  spans: { seat: string; tool: string; fromMs: number; toMs: number }[]; // who had which tool open; `tool` is its title
  puzzles: {
    id: string;
    short: string;
    title: string;
    needs: string[];
    state: 'locked' | 'open' | 'solved' | 'skipped';
    openedMs: number | null;
    endedMs: number | null;
    minutes: number; // the level's estimate
  }[];
}
export type ReplayKind = 'opened' | 'solved' | 'skipped' | 'hint' | 'help' | 'notYet' | 'decision';
export interface ReplayMark {
  seq: number; // seq of the journal entry
  atMs: number;
  kind: ReplayKind;
  text: string; // in words, without blame: names appear only with help and hints
  puzzle: string | null;
}

/** GET /api/teams/:id/replay/:seq -> the game at that moment. */
export interface ReplayMoment {
  seq: number;
  atMs: number;
  phase: string;
  story: number; // story clock, minutes after midnight
  places: { seat: string; name: string; number: number; place: string; tool: string | null; away: boolean }[];
  puzzles: { id: string; state: 'locked' | 'open' | 'solved' | 'skipped' }[];
  board: { title: string; cards: string[] }[]; // what lies on the table: tapped names, evidence
}
