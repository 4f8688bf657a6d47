import { z } from 'zod';
import { Id } from '../text/typedSchema.ts';
import { TURNS } from './turns.ts';

/** What a coach does to the talk of a session as a whole. */
export const TALK_COMMANDS = [
  z.strictObject({ type: z.literal('talk.turns'), turns: z.enum(TURNS) }), // nobody has the word after it
  z.strictObject({ type: z.literal('talk.next') }), // the next in the round: of all teams, or in each team
  z.strictObject({ type: z.literal('talk.give'), team: Id, seat: Id }), // the word to one person; with 'group' only to that one
  z.strictObject({ type: z.literal('talk.quiet') }), // nobody has the word any more
  z.strictObject({ type: z.literal('talk.about'), team: Id.nullable() }), // whose results the coach and the shared screen see; null: all
] as const;
