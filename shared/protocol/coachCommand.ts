import { z } from 'zod';
import { DEBRIEF_PHASES } from '../text/debriefPhases.ts';
import { Id, manyLines, oneLine, RequestId } from '../text/typedSchema.ts';
import { COMPLIMENTS } from './compliments.ts';
import { LIMITS } from './limits.ts';
import { FirstName } from './people.ts';

const Text = manyLines(LIMITS.coachMessage, 1);

/** What a coach can do to one running team. It becomes a command in that team's journal. */
export const CoachTeamCommand = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('pause') }),
  z.strictObject({ type: z.literal('resume') }),
  z.strictObject({ type: z.literal('clock.add'), minutes: z.int().min(-60).max(120) }),
  z.strictObject({ type: z.literal('clock.off') }),
  z.strictObject({ type: z.literal('clock.on'), minutes: z.int().min(1).max(999).optional() }), // from now; absent: the previous limit

  // Puzzles. `skip`, `solve` and `reopen` can be undone for 30 seconds.
  z.strictObject({ type: z.literal('puzzle.skip'), puzzle: Id }),
  z.strictObject({ type: z.literal('puzzle.solve'), puzzle: Id }), // gives what the puzzle gives
  z.strictObject({ type: z.literal('puzzle.reopen'), puzzle: Id }), // its steps start again; what was given stays
  z.strictObject({ type: z.literal('undo'), act: z.int().min(1) }), // the act's number, as in `CoachTeamView.undo`

  // Help. Giving a hint again is accepted and changes nothing; the hints before `number` are given too.
  z.strictObject({
    type: z.literal('hint.give'),
    puzzle: Id,
    step: Id,
    number: z.int().min(1).max(3).optional(), // absent: the next one
    to: Id.optional(), // only this person reads it
  }),
  z.strictObject({ type: z.literal('hint.own'), puzzle: Id, text: Text, to: Id.optional() }),
  z.strictObject({ type: z.literal('hand.claim'), seat: Id }), // "Coach Ans komt eraan"
  z.strictObject({ type: z.literal('hand.seen'), seat: Id }),
  z.strictObject({
    type: z.literal('compliment'),
    compliment: z.enum(COMPLIMENTS).nullable(), // null: the coach's own words in `text`
    text: Text.optional(),
    to: Id.optional(),
  }),
  z.strictObject({
    type: z.literal('message'),
    text: Text,
    to: Id.optional(), // absent: everybody
    sound: z.boolean().optional(), // absent: with sound
    puzzle: Id.optional(), // asks this person to work on it
  }),
  z.strictObject({ type: z.literal('gather') }), // "Kom even aan tafel"
  z.strictObject({ type: z.literal('chat.remove'), line: z.int().min(0) }), // `ChatLineView.id`; its text is erased too

  // People.
  z.strictObject({ type: z.literal('seat.cover'), seat: Id }), // share out the tasks of somebody who is away, now
  z.strictObject({ type: z.literal('seat.attend'), seat: Id, how: z.enum(['link', 'done']) }), // made a link to the seat; saw to an absence
  z.strictObject({ type: z.literal('roles.give'), from: Id, to: Id }), // all tasks of `from`, permanently
  z.strictObject({ type: z.literal('roles.swap'), a: Id, b: Id }),

  // The end and after it.
  z.strictObject({ type: z.literal('decide'), option: Id }), // the choice after two ties
  z.strictObject({ type: z.literal('end') }), // straight to the reveal with what the team has
  z.strictObject({ type: z.literal('reveal.open') }), // for sessions that hold the reveal for all teams
  z.strictObject({
    type: z.literal('debrief.goTo'),
    step: z
      .int()
      .min(0)
      .max(DEBRIEF_PHASES.length - 1),
  }),
  z.strictObject({ type: z.literal('debrief.timer'), minutes: z.int().min(1).max(60).nullable() }), // restarts the timer; null stops it
  z.strictObject({ type: z.literal('debrief.speaker') }), // the next in the round
  z.strictObject({ type: z.literal('debrief.replay'), seq: z.int().min(0).nullable() }), // position of the coach's slider
  z.strictObject({ type: z.literal('close') }),
]);
export type CoachTeamCommand = z.infer<typeof CoachTeamCommand>;

/** What a coach can do in a session. `team: 'all'` applies the act to every running team. */
export const CoachCommand = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('teams.make') }),
  z.strictObject({ type: z.literal('team.add') }),
  z.strictObject({ type: z.literal('team.rename'), team: Id, name: oneLine(LIMITS.teamName, 1) }),
  z.strictObject({ type: z.literal('team.remove'), team: Id }), // empty and not started
  z.strictObject({ type: z.literal('team.restart'), team: Id, before: Id.nullable() }), // from a puzzle; null: from the beginning
  // A team that cannot be opened: try again, continue from the last readable moment, or start over.
  z.strictObject({ type: z.literal('team.reopen'), team: Id, moment: z.enum(['now', 'lastGood', 'beginning']) }),
  z.strictObject({ type: z.literal('notice.seen'), team: Id }), // the coach has read that the team was taken back to an earlier moment
  z.strictObject({ type: z.literal('wish'), a: Id, b: Id, wish: z.enum(['together', 'apart']).nullable() }),
  z.strictObject({ type: z.literal('role.draw'), team: Id }), // before the start
  z.strictObject({ type: z.literal('role.choose'), team: Id, seat: Id, position: z.int().min(0).max(5) }), // order of the desks, before the start
  z.strictObject({ type: z.literal('person.move'), seat: Id, team: Id.nullable() }),
  z.strictObject({ type: z.literal('person.remove'), seat: Id }),
  z.strictObject({ type: z.literal('person.rename'), seat: Id, name: FirstName }), // if the name is taken: "Jan 2"
  z.strictObject({ type: z.literal('person.same'), seat: Id, as: Id }), // `seat` came in twice: it joins the seat `as`
  z.strictObject({ type: z.literal('person.back'), seat: Id }), // a seat that went on on another device by itself: back to the first
  z.strictObject({ type: z.literal('door.admit'), seat: Id, team: Id.nullable() }), // null: to the waiting room
  z.strictObject({ type: z.literal('door.admitAll') }), // each to the team that needs somebody most
  z.strictObject({ type: z.literal('door.refuse'), seat: Id }),
  z.strictObject({ type: z.literal('door.refuseAll') }), // everybody at the door now; they may ask again
  z.strictObject({ type: z.literal('start'), team: Id.or(z.literal('all')) }),
  z.strictObject({ type: z.literal('hand.seen'), seat: Id }),
  z.strictObject({ type: z.literal('close') }), // ends the whole session: closes every running team
  z.strictObject({ type: z.literal('team'), team: Id.or(z.literal('all')), command: CoachTeamCommand }),
]);
export type CoachCommand = z.infer<typeof CoachCommand>;

export const CoachEnvelope = z.strictObject({ client: RequestId, command: CoachCommand });
export type CoachEnvelope = z.infer<typeof CoachEnvelope>;
