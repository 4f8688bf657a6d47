import { coverSeat, readdressAsks } from '../cover.ts';
import { seatOf } from '../people.ts';
import { giveRoles, swapRoles } from '../regroup.ts';
import { setSeat, type Handler } from '../turn.ts';
import { allowUndo } from '../undo.ts';
import { refuseCoach, RUNNING } from './guards.ts';

export const seatCover: Handler<'seat.cover'> = (turn, { seat: id }) => {
  const refused = refuseCoach(turn, RUNNING);
  if (refused) return refused;
  const seat = seatOf(turn.s, id);
  if (!seat) return 'unknown';
  if (!seat.away || !coverSeat(turn, seat)) return 'notNow';
  setSeat(turn, id, { awayTold: true });
  readdressAsks(turn);
};

/** All tasks of one person go to another, for good. */
export const rolesGive: Handler<'roles.give'> = (turn, { from, to }) => {
  const refused = refuseCoach(turn, ['briefing', ...RUNNING]);
  if (refused) return refused;
  const [giver, taker] = [seatOf(turn.s, from), seatOf(turn.s, to)];
  if (!giver || !taker || taker.left) return 'unknown';
  if (from === to || !giver.own.length) return 'empty';
  giveRoles(turn, giver, taker);
  allowUndo(turn, 'coachRolesGive', { name: `seat:${from}`, taker: `seat:${to}` });
};

export const rolesSwap: Handler<'roles.swap'> = (turn, { a, b }) => {
  const refused = refuseCoach(turn, ['briefing', ...RUNNING]);
  if (refused) return refused;
  const [one, other] = [seatOf(turn.s, a), seatOf(turn.s, b)];
  if (!one || !other || one.left || other.left) return 'unknown';
  if (a === b || (!one.own.length && !other.own.length)) return 'empty';
  swapRoles(turn, one, other);
  allowUndo(turn, 'coachRolesSwap', { a: `seat:${a}`, b: `seat:${b}` });
};
