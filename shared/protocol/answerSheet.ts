/** GET /api/levels/:id/answers and /api/sessions/:id/answers (coach): everything a coach may need to know, in one language. */
export interface AnswerSheet {
  puzzles: {
    id: string;
    title: string;
    minutes: number; // the level's estimate
    competences: string[]; // in words
    leader: string; // the role that leads, or everybody
    answer: string[]; // what is done, in which tool, by whom
    information: { role: string; item: string; sentences: string[] }[]; // who has what
    hints: { number: number; step: string; texts: string[] }[]; // per step with hints; `step`: its goal, or empty
    aha: string | null;
    debrief: string | null;
  }[];
  roles: { role: string; packs: string[] }[]; // for a team of this size
}
