import type { Language } from '../text/localised.ts';
import type { DoorWhy } from './joining.ts';
import type { Portrait, PracticeStep } from './people.ts';
import type { Phase } from './view.ts';
import { z } from 'zod';
import { FirstName, Portrait as PortraitSchema, PracticeStep as PracticeStepSchema } from './people.ts';
import { Language as LanguageSchema } from '../text/localised.ts';

/** The results of the checks before the start, by the browser and the person. null: not checked yet. */
export interface SeatChecks {
  sound: boolean | null; // heard the sample
  browser: boolean | null; // supports everything the game needs
  connection: 'good' | 'slow' | null;
}

/** At the door: why this person waits, the planned date, and whether the session has ended meanwhile. */
export interface AtDoor {
  why: DoorWhy;
  date: number | null; // epoch ms; null also once that moment has passed
  over: boolean;
}

/** What a participant sees of a session before their team plays. Sent whole on message 'view'. */
export interface SessionView {
  /** Set until the coach lets this person in; then nobody else is in this view, not even the coach. */
  door: AtDoor | null;
  session: {
    id: string;
    code: string;
    level: string;
    coach: string;
    minutes: number | null;
    deleteOn: number;
    rehearsal: boolean;
    forms: 1 | 2 | null; // people only fill in the forms, for the first or the second time; null: they play
  };
  me: {
    seat: string;
    name: string;
    portrait: Portrait;
    language: Language;
    practice: PracticeStep[];
    hand: boolean;
    team: string | null;
    checks: SeatChecks;
  };
  takenFaces: Portrait[]; // by others, so not to be chosen
  people: { seat: string; name: string; portrait: Portrait; here: boolean; practised: number; team: string | null }[];
  teams: { id: string; name: string; phase: Phase | null }[]; // null: not started
  call: string | null; // where my team talks; null: not said, or no team yet
  /** Set when my team has started: the client then joins that team's room. */
  play: { team: string } | null;
}

/** What a participant can do in the lobby. Sent on 'command'. */
export const LobbyCommand = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('profile'),
    name: FirstName.optional(),
    portrait: PortraitSchema.optional(),
    language: LanguageSchema.optional(),
  }),
  z.strictObject({ type: z.literal('practice.done'), step: PracticeStepSchema }),
  z.strictObject({ type: z.literal('hand'), up: z.boolean() }),
  z.strictObject({
    type: z.literal('check'), // absent fields stay as they are
    sound: z.boolean().optional(),
    browser: z.boolean().optional(),
    connection: z.enum(['good', 'slow']).optional(),
  }),
  z.strictObject({ type: z.literal('leave') }),
]);
export type LobbyCommand = z.infer<typeof LobbyCommand>;
