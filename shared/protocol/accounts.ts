import { z } from 'zod';
import { oneLine } from '../text/typedSchema.ts';
import { LIMITS } from './limits.ts';

/** A coach's name as typed. Participants see it, and coaches sign in with it and their pass phrase. */
export const CoachName = oneLine(LIMITS.coachName, 1);
/** A newly chosen pass phrase that is easily guessed is refused as weakPassphrase: see `text/passphrase.ts`. */
const TypedPassphrase = z.string().min(1).max(LIMITS.passphraseMax);

/** POST /api/coach/sign-in; the answer sets an HttpOnly cookie. The first coach needs no name. */
export const SignIn = z.strictObject({ passphrase: TypedPassphrase, name: CoachName.optional() });
export type SignIn = z.infer<typeof SignIn>;
/** GET /api/coach/me, and the answer to sign-in. */
/**
 * What an account is for. 'programme': a programme manager, who sees figures of all groups and invites coaches, hosts nothing, and
 * never sees a participant's name. An account keeps its role.
 */
export const CoachRole = z.enum(['coach', 'programme']);
export type CoachRole = z.infer<typeof CoachRole>;
export interface CoachMe {
  id: string;
  name: string;
  role: CoachRole;
  first: boolean; // may invite and remove coaches
}
/** POST /api/coach/name -> CoachMe: another name, which colleagues and participants read. 409 `taken`: a colleague has it. */
export const ChangeName = z.strictObject({ name: CoachName });
export type ChangeName = z.infer<typeof ChangeName>;
/** POST /api/coach/passphrase: a new pass phrase; every other device of this coach is signed out. */
export const ChangePassphrase = z.strictObject({ old: TypedPassphrase, next: TypedPassphrase });
export type ChangePassphrase = z.infer<typeof ChangePassphrase>;

/** GET /api/coaches (every account) -> CoachSummary[]; DELETE /api/coaches/:id (first coach): their sessions go to the first. */
export interface CoachSummary {
  id: string;
  name: string;
  role: CoachRole;
  first: boolean;
  /** Until when an invitation can be accepted (epoch ms); null: the coach has accepted, or the invitation expired. */
  invitedUntil: number | null;
  active: boolean; // has a pass phrase
}

/**
 * POST /api/coaches/invite (first coach and programme managers) -> InviteLink. Inviting the same name for the same role again
 * before it is accepted makes a new link.
 */
export const Invite = z.strictObject({ name: CoachName, role: CoachRole.default('coach') });
export type Invite = z.infer<typeof Invite>;
/** `<address>/coach/uitnodiging#t=<token>`: works once, for seven days. */
export interface InviteLink {
  link: string;
  expiresAt: number; // epoch ms
}
/**
 * GET /api/invite with `Authorization: Bearer <token>` -> InviteInfo (never in the address: proxies log those). POST
 * /api/invite, likewise, with AcceptInvite -> CoachMe, signed in. `reset`: a link from the operator to choose a new pass
 * phrase.
 */
export interface InviteInfo {
  name: string;
  reset: boolean;
}
export const AcceptInvite = z.strictObject({ passphrase: TypedPassphrase });
export type AcceptInvite = z.infer<typeof AcceptInvite>;
