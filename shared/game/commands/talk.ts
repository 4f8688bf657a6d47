import { NOT_CLOSED, refusePerson } from './guards.ts';
import { debriefWhenRead } from '../start.ts';
import type { Handler } from '../turn.ts';

export const chatSend: Handler<'chat.send'> = (turn, { text }) => {
  const refused = refusePerson(turn, NOT_CLOSED);
  if (refused) return refused;
  if (!text) return 'empty';
  turn.s.chat = [...turn.s.chat, { seat: turn.by, text, at: turn.now }];
};

export const revealDone: Handler<'reveal.done'> = turn => {
  const refused = refusePerson(turn, ['reveal']);
  if (refused) return refused;
  if (turn.s.desk.held) return 'notNow';
  if (!turn.s.revealDone.includes(turn.by)) turn.s.revealDone = [...turn.s.revealDone, turn.by];
  debriefWhenRead(turn);
};

export const feeling: Handler<'feeling'> = (turn, { feeling: id }) => {
  const refused = refusePerson(turn, ['debrief']);
  if (refused) return refused;
  if (!turn.level.level.debrief.feelings.some(one => one.id === id)) return 'unknown';
  turn.s.debrief = { ...turn.s.debrief, feelings: { ...turn.s.debrief.feelings, [turn.by]: id } };
};
