import { z } from 'zod';
import { Id } from '../text/typedSchema.ts';
import type { Language } from '../text/localised.ts';
import { LIMITS } from './limits.ts';
import type { AnyToolView } from './view.ts';

/**
 * One team from nearby. A coach who joined the TeamRoom and sent `sync {}` gets this on message 'detail', whole, and again
 * when it changes, at most four times a second. `sync {seat}` ends it and mirrors that seat instead.
 */
export interface CoachDetail {
  team: string;
  chat: { id: number; seat: string; name: string; text: string; language: Language; atMs: number; removed: boolean }[];
  log: CoachLogLine[]; // newest last, the last 200
  hints: CoachHint[]; // all prepared hints, to read before giving one
  items: AnyToolView[]; // the team's board and the other tools of all, read-only
}

export interface CoachLogLine {
  id: number;
  at: number; // epoch ms
  atMs: number; // game time
  kind: 'game' | 'coach' | 'hint' | 'notYet' | 'talk' | 'person';
  text: string;
  by: string | null; // a person's or a coach's name
}

export interface CoachHint {
  puzzle: string;
  step: string;
  number: number; // 1-3
  text: string;
  given: boolean; // to the team
  to: string[]; // seats that have it for themselves
  at: number | null; // game time at which the team got it
}

/**
 * Message 'look', from a player's browser while `view.me.watched` and at most twice a second, and on to the coaches who
 * mirror that seat: what is in the windows and not in the view. Never kept.
 */
export const LOOK_LIMIT = LIMITS.look; // bytes of JSON
export const MirrorMessage = z.strictObject({
  tools: z.record(Id, z.unknown()), // tool id -> what its window holds: filter, selection, draft position
  windows: z.strictObject({ open: z.array(Id).max(20), wide: Id.nullable() }),
  scroll: z.record(Id, z.number()), // window id, or `id#n` for its n-th part that scrolls -> px
  page: z.record(Id, z.unknown()).optional(), // the size of that browser and its settings, and what stands open on the page
});
export type MirrorMessage = z.infer<typeof MirrorMessage>;
