/** What fewer people said is shown to nobody as a figure: it would tell what one person said. */
export const LEAST_PEOPLE = 3;

/** GET /api/privacy?language=nl, with a seat token for the real dates of one's own session: what is kept, why, how long. */
export interface PrivacyPage {
  kept: { id: PrivacyId; what: string; why: string; howLong: string; until: number | null }[];
  notKept: string[];
  retentionDays: number; // of this session, or of a new one
  deleteOn: number | null; // epoch ms, of this session
  lrs: { on: boolean; what: string } | null; // a learning record store gets statements without names
}
export type PrivacyId =
  'name' | 'play' | 'texts' | 'statements' | 'plan' | 'contact' | 'followUp' | 'counts' | 'log' | 'coachDevice' | 'backup';
