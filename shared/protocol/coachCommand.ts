import { z } from 'zod';
import { LIMITS } from './limits.ts';

const Id = z.string().min(1).max(64);

/** What a coach can do to one running team. It becomes a command of that team's journal. */
export const CoachTeamCommand = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('pause') }),
  z.strictObject({ type: z.literal('resume') }),
  z.strictObject({ type: z.literal('clock.add'), minutes: z.int().min(-60).max(120) }),
  z.strictObject({ type: z.literal('clock.off') }),
  z.strictObject({ type: z.literal('puzzle.skip'), puzzle: Id }),
  z.strictObject({ type: z.literal('hint.give'), puzzle: Id, step: Id }),
  z.strictObject({ type: z.literal('seat.cover'), seat: Id }), // share out the tasks of somebody who is away, now
  z.strictObject({ type: z.literal('hand.seen'), seat: Id }),
  z.strictObject({ type: z.literal('message'), text: z.string().trim().min(1).max(LIMITS.coachMessage), to: Id.optional() }),
  z.strictObject({ type: z.literal('decide'), option: Id }), // the choice after two ties
  z.strictObject({ type: z.literal('end') }), // straight to the reveal with what there is
  z.strictObject({ type: z.literal('debrief.goTo'), step: z.int().min(0).max(6) }),
  z.strictObject({ type: z.literal('close') }),
]);
export type CoachTeamCommand = z.infer<typeof CoachTeamCommand>;

/** What a coach can do in a session. `team: 'all'` sends the same act to every running team. */
export const CoachCommand = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('teams.make') }),
  z.strictObject({ type: z.literal('team.add') }),
  z.strictObject({ type: z.literal('person.move'), seat: Id, team: Id.nullable() }),
  z.strictObject({ type: z.literal('person.remove'), seat: Id }),
  z.strictObject({ type: z.literal('start'), team: Id.or(z.literal('all')) }),
  z.strictObject({ type: z.literal('hand.seen'), seat: Id }),
  z.strictObject({ type: z.literal('team'), team: Id.or(z.literal('all')), command: CoachTeamCommand }),
]);
export type CoachCommand = z.infer<typeof CoachCommand>;

export const CoachEnvelope = z.strictObject({ client: z.string().min(8).max(40), command: CoachCommand });
export type CoachEnvelope = z.infer<typeof CoachEnvelope>;
