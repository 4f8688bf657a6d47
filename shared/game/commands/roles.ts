import { seatOf } from '../people.ts';
import { giveRoles, swapRoles } from '../regroup.ts';
import { BEFORE_THE_END, type Commands } from './contract.ts';
import { person } from './tell.ts';

/** Who has which tasks, changed for good. */
export const roles: Commands<'roles.give' | 'roles.swap'> = {
  /** All tasks of one person go to another. */
  'roles.give': {
    by: 'coach',
    during: BEFORE_THE_END,
    undoable: true,
    handle(turn, { from, to }) {
      const [giver, taker] = [seatOf(turn.s, from), seatOf(turn.s, to)];
      if (!giver || !taker || taker.left) return 'unknown';
      if (from === to || !giver.own.length) return 'empty';
      giveRoles(turn, giver, taker);
    },
    tell: (_, { from, to }) => ({ what: 'coachRolesGive', with: { ...person(from), taker: `seat:${to}` } }),
  },

  'roles.swap': {
    by: 'coach',
    during: BEFORE_THE_END,
    undoable: true,
    handle(turn, { a, b }) {
      const [one, other] = [seatOf(turn.s, a), seatOf(turn.s, b)];
      if (!one || !other || one.left || other.left) return 'unknown';
      if (a === b || (!one.own.length && !other.own.length)) return 'empty';
      swapRoles(turn, one, other);
    },
    tell: (_, { a, b }) => ({ what: 'coachRolesSwap', with: { a: `seat:${a}`, b: `seat:${b}` } }),
  },
};
