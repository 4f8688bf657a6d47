import type { CoachDetail } from './coachDetail.ts';

/** One team in detail, for tests: nothing said, nothing done. */
export const aDetail = (team: string, change: Partial<CoachDetail> = {}): CoachDetail => ({
  team,
  chat: [],
  log: [],
  hints: [],
  table: [],
  ...change,
});
