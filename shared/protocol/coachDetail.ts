import { z } from 'zod';
import { Id } from '../text/typedSchema.ts';
import type { Language } from '../text/localised.ts';
import { LIMITS } from './limits.ts';
import type { AnyToolView } from './view.ts';

/**
 * One team in detail. A coach who joined the TeamRoom and sent `sync {}` gets this on message 'detail', whole, and again
 * when it changes, at most four times a second. `sync {seat}` ends it and mirrors that seat instead.
 */
export interface CoachDetail {
  team: string;
  chat: { id: number; seat: string; name: string; text: string; language: Language; atMs: number; removed: boolean }[];
  log: CoachLogLine[]; // newest last, the last 200
  hints: CoachHint[]; // all prepared hints, to read before giving one
  items: AnyToolView[]; // the tools that everybody uses, read-only
}

export interface CoachLogLine {
  id: number;
  at: number; // epoch ms
  atMs: number; // game time
  kind: 'game' | 'coach' | 'hint' | 'notYet' | 'talk' | 'person' | 'solved' | 'solvedByCoach' | 'skipped' | 'stopped';
  text: string;
  by: string | null; // a person's or a coach's name
  undone?: true; // a coach took it back
}

export interface CoachHint {
  puzzle: string;
  step: string;
  number: number; // 1-3
  text: string;
  given: boolean; // to the team
  to: string[]; // seats to which it was given privately
  at: number | null; // game time at which the team got it
}

/**
 * Message 'look', sent by a player's browser while `view.me.watched`, at most twice a second, and forwarded to the coaches
 * who mirror that seat: the contents of windows that the view does not have. Never stored.
 */
export const LOOK_LIMIT = LIMITS.look; // bytes of JSON
export const MirrorMessage = z.strictObject({
  tools: z.record(Id, z.unknown()), // tool id -> contents of its window: filter, selection, draft position
  open: Id.nullable(), // the tool or panel in the work; null: the office
  scroll: z.record(Id, z.number()), // window id, or `id#n` for its n-th scrollable part -> px
  page: z.record(Id, z.unknown()).optional(), // size and settings of that browser, and what is open on the page
});
export type MirrorMessage = z.infer<typeof MirrorMessage>;
