import { z } from 'zod';
import { Id } from '../text/typedSchema.ts';

/** What a coach can let happen in a practice run, to practise with it. `lineLost` happens to the coach's own page. */
export const INCIDENTS = ['hand', 'tries', 'away', 'quiet', 'quarrel', 'late', 'lineLost'] as const;
export type Incident = (typeof INCIDENTS)[number];

/** POST /api/sessions/:id/rehearse: bots join and play. GET -> Rehearsal. DELETE stops them. Only if `rehearsal` is true. */
export const Rehearse = z.strictObject({
  teams: z.int().min(1).max(3).default(1),
  stuck: z.boolean().default(false), // one team gets stuck
  speed: z.number().min(1).max(20).default(1),
});
export type Rehearse = z.output<typeof Rehearse>;
export interface Rehearsal {
  running: boolean;
  failed: boolean; // the bots stopped because of a fault of ours
}

/** POST /api/sessions/:id/rehearse/incidents -> 204. 409: nobody plays to whom it can happen now. */
export const LetHappen = z.strictObject({
  incident: z.enum(INCIDENTS),
  team: Id.nullable().default(null), // null: to a team that had the least to deal with, which the coach has to find
});
export type LetHappen = z.output<typeof LetHappen>;

/** GET /api/sessions/:id/rehearse/incidents -> RehearsedIncident[], in the order in which they happened. */
export interface RehearsedIncident {
  incident: Incident;
  team: string | null; // name; null: to nobody of a team, or to somebody who has none yet
  person: string | null; // first name of a practice player
  at: number; // epoch ms
  answeredAt: number | null; // the first act of a coach there after it; null: none so far
  withinMs: number | null; // an act within this time is in time; null: there is nothing to do about it
}
