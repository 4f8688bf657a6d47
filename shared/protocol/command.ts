import { z } from 'zod';
import { Id, oneLine, RequestId } from '../text/typedSchema.ts';
import { LIMITS } from './limits.ts';
import { SEEN_IN_SENTENCE } from './peers.ts';
import { OWN_TAPS } from './view.ts';

const Sentences = z.array(Id).min(1).max(LIMITS.sentences);

/** What a player can do in a running game. Sent as `{client, command}`; answered with `CommandAnswer`. */
export const PlayerCommand = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('briefing.ready') }),
  z.strictObject({ type: z.literal('clock.choose'), limit: z.boolean() }), // before the start: with or without a clock
  z.strictObject({ type: z.literal('office.goTo'), place: Id }),
  z.strictObject({ type: z.literal('tool.open'), tool: Id }),
  z.strictObject({ type: z.literal('tool.close'), tool: Id }),
  z.strictObject({ type: z.literal('tool.act'), tool: Id, action: z.looseObject({ type: Id }) }),
  z.strictObject({ type: z.literal('puzzle.check'), puzzle: Id, step: Id }),
  z.strictObject({ type: z.literal('look.answer'), puzzle: Id, step: Id, agree: z.boolean() }),
  z.strictObject({ type: z.literal('hint.take'), puzzle: Id, step: Id }),
  z.strictObject({ type: z.literal('ask'), puzzle: Id, to: Id }),
  // `sentence` alone is the older form, of which journals are full.
  z.strictObject({ type: z.literal('answer'), ask: z.int().min(0), sentence: Id.optional(), sentences: Sentences.optional() }),
  z.strictObject({ type: z.literal('give'), puzzle: Id, to: Id, sentences: Sentences }), // help before anybody asked
  z.strictObject({ type: z.literal('thank'), ask: z.int().min(0) }),
  z.strictObject({ type: z.literal('nudge'), to: Id }), // lets somebody know, once, that the whole team waits
  z.strictObject({ type: z.literal('chat.send'), text: oneLine(LIMITS.chat, 1) }),
  z.strictObject({ type: z.literal('hand'), up: z.boolean(), puzzle: Id.optional() }), // `puzzle`: what it is about
  z.strictObject({ type: z.literal('pause.want'), want: z.boolean() }), // two players together pause, and two together resume
  z.strictObject({ type: z.literal('time.answer'), more: z.boolean() }), // at 17.00: ten more minutes, or choose with what the team has
  z.strictObject({ type: z.literal('assist.with'), seat: Id }), // sixth person: whose tools to read along with
  z.strictObject({ type: z.literal('reveal.done') }),
  z.strictObject({ type: z.literal('feeling'), feeling: Id }), // debrief phase 1, private until the coach moves on
  z.strictObject({ type: z.literal('debrief.ready'), on: z.boolean() }), // "Ik ben zover" at the step of the group
  z.strictObject({ type: z.literal('own.tap'), puzzle: Id, tap: z.enum(OWN_TAPS) }), // "Kunt u dit zelf?", private
  z.strictObject({ type: z.literal('share'), what: z.enum(['feeling', 'taps', 'sentence']), on: z.boolean() }),
  // What a colleague says about a sentence that was shared: kind things only, and they can be taken back.
  z.strictObject({ type: z.literal('peer.see'), to: Id, what: z.enum(SEEN_IN_SENTENCE), on: z.boolean() }),
  z.strictObject({ type: z.literal('peer.word'), to: Id, word: Id.nullable() }),
]);
export type PlayerCommand = z.infer<typeof PlayerCommand>;

/** `client` is an id made by the browser: a command that is sent again after a lost connection is not carried out twice. */
export const CommandEnvelope = z.strictObject({ client: RequestId, command: PlayerCommand });
export type CommandEnvelope = z.infer<typeof CommandEnvelope>;

/** The answer to an accepted command: from this seq of the journal on, the view includes its effect. */
export interface CommandAnswer {
  seq: number;
}
