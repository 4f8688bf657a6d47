import type { Language } from '../text/localised.ts';
import type { Portrait, PracticeStep } from './people.ts';
import type { Phase } from './view.ts';
import { z } from 'zod';
import { FirstName, Portrait as PortraitSchema, PracticeStep as PracticeStepSchema } from './people.ts';
import { Language as LanguageSchema } from '../text/localised.ts';

/** What a participant sees of a session before their team plays. Sent whole on message 'view'. */
export interface SessionView {
  session: { id: string; code: string; level: string; coach: string; minutes: number | null; deleteOn: number };
  me: {
    seat: string;
    name: string;
    portrait: Portrait;
    language: Language;
    practice: PracticeStep[];
    hand: boolean;
    team: string | null;
  };
  people: { seat: string; name: string; portrait: Portrait; here: boolean; practised: number; team: string | null }[];
  teams: { id: string; name: string; phase: Phase | null }[]; // null: not started
  /** Set when my team has started: the client then joins the room of that team. */
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
  z.strictObject({ type: z.literal('leave') }),
]);
export type LobbyCommand = z.infer<typeof LobbyCommand>;
