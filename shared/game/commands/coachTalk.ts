import { seatOf } from '../people.ts';
import { coachSays, sayCoach } from '../say.ts';
import type { PhraseId } from '../../text/phrases.ts';
import type { Compliment } from '../../protocol/compliments.ts';
import type { Handler } from '../turn.ts';
import { NOT_CLOSED, refuseCoach, RUNNING } from './guards.ts';

export const coachMessage: Handler<'message'> = (turn, { text, to, sound }) => {
  const refused = refuseCoach(turn, NOT_CLOSED);
  if (refused) return refused;
  if (!text) return 'empty';
  if (to !== undefined && !seatOf(turn.s, to)) return 'unknown';
  sayCoach(turn, text, 'message', { act: 'message', ...(sound === false && { silent: true }) }, to);
};

const COMPLIMENT: Record<Compliment, PhraseId> = {
  c1: 'compliment1',
  c2: 'compliment2',
  c3: 'compliment3',
  c4: 'compliment4',
  c5: 'compliment5',
};

/** One of the five prepared sentences, or own words. */
export const compliment: Handler<'compliment'> = (turn, { compliment: which, text, to }) => {
  const refused = refuseCoach(turn, NOT_CLOSED);
  if (refused) return refused;
  if (to !== undefined && !seatOf(turn.s, to)) return 'unknown';
  if (which !== null) coachSays(turn, COMPLIMENT[which], {}, 'message', { act: 'compliment' }, to);
  else if (text) sayCoach(turn, text, 'message', { act: 'compliment' }, to);
  else return 'empty';
};

/** "Kom even aan tafel": everybody walks there. */
export const gather: Handler<'gather'> = turn => {
  const refused = refuseCoach(turn, ['briefing', ...RUNNING]);
  if (refused) return refused;
  turn.s.seats = turn.s.seats.map(seat => (seat.left ? seat : { ...seat, place: 'table' }));
  coachSays(turn, 'gather', {}, 'together', { act: 'gather' });
};

/** A line that should not stand there. The room erases what was typed. */
export const chatRemove: Handler<'chat.remove'> = (turn, { line }) => {
  const refused = refuseCoach(turn, NOT_CLOSED);
  if (refused) return refused;
  const said = turn.s.chat[line];
  if (!said) return 'unknown';
  turn.s.chat = turn.s.chat.map((one, i) => (i === line ? { ...one, removed: true } : one));
  if (!said.removed) coachSays(turn, 'chatRemoved', {}, 'message', { act: 'message' }, said.seat);
};
