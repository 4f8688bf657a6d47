/** Figures about fewer people are never shown: they would reveal what one person said. */
export const MIN_GROUP_SIZE = 3;

/**
 * GET /api/privacy?language=nl, with a seat token for the actual dates of one's own session: what is stored, why, for how
 * long.
 */
export interface PrivacyPage {
  kept: { id: PrivacyId; what: string; why: string; howLong: string; until: number | null }[];
  notKept: string[];
  retentionDays: number; // of this session, or of a new one
  deleteOn: number | null; // epoch ms, of this session
  lrs: { on: boolean; what: string } | null; // a learning record store receives statements without names
}
export type PrivacyId =
  'name' | 'play' | 'texts' | 'statements' | 'plan' | 'contact' | 'followUp' | 'counts' | 'log' | 'coachDevice' | 'backup';
