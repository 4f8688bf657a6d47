import { z } from 'zod';
import { manyLines } from '../text/typedSchema.ts';
import { LIMITS } from './limits.ts';

/**
 * PUT /api/sessions/:id/notes/:seat -> CoachNoteSaved; `notShared` about somebody who does not share a plan, unless the text is
 * empty. `read`: the version that this text replaces. There is room for the
 * several coaches who wrote at once. `leaving`: nobody is left to choose, so that both texts are kept, one below the other.
 */
export const SaveCoachNote = z.strictObject({
  text: manyLines(LIMITS.coachNoteStored),
  read: z.int().min(0),
  leaving: z.boolean().default(false),
});
export type SaveCoachNote = z.infer<typeof SaveCoachNote>;

/** What the coaches of a session noted for a talk. */
export interface CoachNote {
  text: string;
  version: number; // 0: nobody wrote yet
  by: string; // name of the coach who wrote last; '': nobody, or a coach who is gone
}
/** `saved: false`: another coach wrote since; `note` is what that coach wrote, and nothing was replaced. */
export interface CoachNoteSaved {
  saved: boolean;
  note: CoachNote;
}

/**
 * A person who shares their plan, or about whom something is noted. `plan: null`: not shared (any more). Otherwise what is
 * filled in, in words: the step, its day and who asks about it, the sentence, three words, kinds of work, the place on the
 * way and the trainings. The name on paper and whether the work fits stay with the person.
 */
export interface PersonPlan {
  seat: string;
  name: string;
  portrait: string;
  plan: { title: string; text: string }[] | null;
  note: CoachNote;
}

/** GET /api/sessions/:id/plans?language=nl, for the coaches of a session. */
export interface SharedPlans {
  session: { name: string; deleteOn: number; keeping: number }; // `keeping`: people who keep their own page after that day; 0: nobody, or too few to say
  teams: { id: string | null; name: string; people: PersonPlan[] }[]; // `id: null`: people without a team; no empty teams
}
