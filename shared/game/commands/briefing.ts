import { startWhenReady } from '../start.ts';
import { setClock, type Handler } from '../turn.ts';
import { refusePerson } from './guards.ts';

export const briefingReady: Handler<'briefing.ready'> = turn => {
  const refused = refusePerson(turn, ['briefing']);
  if (refused) return refused;
  if (!turn.s.readyToStart.includes(turn.by)) turn.s.readyToStart = [...turn.s.readyToStart, turn.by];
  startWhenReady(turn);
};

/** Before the start the team may choose to play without a clock, and to take that back. */
export const clockChoose: Handler<'clock.choose'> = (turn, { limit }) => {
  const refused = refusePerson(turn, ['briefing']);
  if (refused) return refused;
  setClock(turn, { minutes: limit ? (turn.s.clock.planned ?? turn.level.level.minutes) : null });
};
