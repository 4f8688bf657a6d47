/** What a whole room may see on a large screen: how to join, how many came, the time. Nothing about a person or a team. */
export interface ScreenView {
  now: number; // server time, epoch ms
  code: string; // "SOEP VLAG 427"
  link: string; // to join
  people: number; // who joined
  date: number | null; // planned begin, epoch ms
  rehearsal: boolean;
  stage: 'before' | 'play' | 'talk';
  paused: boolean; // all teams that still play
  leftMs: number | null; // least time left of the teams that play; null: no limit
  rate: number; // of the clock: more than 1 only in tests
}
