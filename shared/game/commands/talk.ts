import { NOT_CLOSED, refuseCoach, refusePerson } from './guards.ts';
import { seatOf } from '../people.ts';
import { debriefWhenRead } from '../start.ts';
import type { Handler } from '../turn.ts';

export const chatSend: Handler<'chat.send'> = (turn, { text }) => {
  const refused = refusePerson(turn, NOT_CLOSED);
  if (refused) return refused;
  if (!text) return 'empty';
  turn.s.chat = [...turn.s.chat, { seat: turn.by, text, at: turn.now }];
};

export const coachMessage: Handler<'message'> = (turn, { text, to }) => {
  const refused = refuseCoach(turn, NOT_CLOSED);
  if (refused) return refused;
  if (!text) return 'empty';
  if (to !== undefined && !seatOf(turn.s, to)) return 'unknown';
  const message = { at: turn.now, kind: 'coach' as const, text, cue: 'message' as const };
  turn.s.messages = [...turn.s.messages, to === undefined ? message : { ...message, to }];
};

export const revealDone: Handler<'reveal.done'> = turn => {
  const refused = refusePerson(turn, ['reveal']);
  if (refused) return refused;
  if (!turn.s.revealDone.includes(turn.by)) turn.s.revealDone = [...turn.s.revealDone, turn.by];
  debriefWhenRead(turn);
};

export const feeling: Handler<'feeling'> = (turn, { feeling: id }) => {
  const refused = refusePerson(turn, ['debrief']);
  if (refused) return refused;
  if (!turn.level.level.debrief.feelings.some(one => one.id === id)) return 'unknown';
  turn.s.debrief = { ...turn.s.debrief, feelings: { ...turn.s.debrief.feelings, [turn.by]: id } };
};
