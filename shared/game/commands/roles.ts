import { seatOf } from '../people.ts';
import { giveRoles, swapRoles } from '../regroup.ts';
import { UNTIL_REVEAL, type Commands } from './contract.ts';
import { personWord } from './tell.ts';

/** Permanent changes of who has which tasks. */
export const roles: Commands<'roles.give' | 'roles.swap'> = {
  /** Gives all tasks of one person to another. */
  'roles.give': {
    by: 'coach',
    during: UNTIL_REVEAL,
    undoable: true,
    handle(turn, { from, to }) {
      const [giver, taker] = [seatOf(turn.state, from), seatOf(turn.state, to)];
      if (!giver || !taker || taker.left) return 'unknown';
      if (from === to || !giver.own.length) return 'empty';
      giveRoles(turn, giver, taker);
    },
    tell: (_, { from, to }) => ({ what: 'coachRolesGive', with: { ...personWord(from), taker: `seat:${to}` } }),
  },

  'roles.swap': {
    by: 'coach',
    during: UNTIL_REVEAL,
    undoable: true,
    handle(turn, { a, b }) {
      const [one, other] = [seatOf(turn.state, a), seatOf(turn.state, b)];
      if (!one || !other || one.left || other.left) return 'unknown';
      if (a === b || (!one.own.length && !other.own.length)) return 'empty';
      swapRoles(turn, one, other);
    },
    tell: (_, { a, b }) => ({ what: 'coachRolesSwap', with: { a: `seat:${a}`, b: `seat:${b}` } }),
  },
};
