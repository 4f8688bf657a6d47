import { z } from 'zod';
import { Id } from '../text/typedSchema.ts';
import type { CallPlan } from './call.ts';
import type { PlayMinutes } from './hosting.ts';
import { FirstName } from './people.ts';

/** More than a session has room for. */
const INVITED_MAX = 80;

/** PUT /api/sessions/:id/invited (coach): the first names of who was invited, and who came. Deleted with the session. */
export const Invited = z.array(z.strictObject({ id: Id, name: FirstName, came: z.boolean() })).max(INVITED_MAX);
export type Invited = z.infer<typeof Invited>;

/** How long a meeting takes, in minutes; `total` is their sum. */
export interface MeetingMinutes {
  welcome: number;
  game: number;
  talk: number;
  total: number;
}

const WELCOME = 20; // minutes: coming in, a try at the practice desk, teams and roles

/** How long a whole meeting takes. `clock`: null without one, then the game takes what most teams need. `talk`: the steps of the level. */
export function meetingMinutes(clock: number | null, play: PlayMinutes, talk: number): MeetingMinutes {
  const game = clock ?? play.to;
  return { welcome: WELCOME, game, talk, total: WELCOME + game + talk };
}

/** What a coach pastes: a mail for participants, one for the day before, one for afterwards; the chat of a call; its host. */
const INVITATION_TEXTS = ['invitation', 'reminder', 'afterwards', 'rooms'] as const;
export type InvitationText = (typeof INVITATION_TEXTS)[number];

/**
 * GET /api/sessions/:id/around?language=nl (coach): what is needed around a meeting. PUT /api/sessions/:id/call with a `CallPlan` and
 * PUT /api/sessions/:id/invited answer with the same. GET /api/sessions/:id/invitation.ics?for=participants|coach&language=nl: the
 * meeting as a calendar entry (notNow: it has no day yet).
 */
export interface Around {
  call: CallPlan;
  teams: { id: string; name: string; call: string | null }[];
  invited: Invited;
  minutes: MeetingMinutes | null; // null: a session without a game
  date: number | null; // epoch ms
  texts: Record<InvitationText, string>; // in the language that was asked
}
