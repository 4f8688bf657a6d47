import { memberSeat } from '../people.ts';
import { setSeat } from '../turn.ts';
import { NOT_CLOSED, type Commands } from './contract.ts';
import { personWord } from './tell.ts';

/** A coach who sees to somebody outside the game, said here so that other coaches know of it. */
export const attending: Commands<'seat.attend'> = {
  'seat.attend': {
    by: 'coach',
    during: NOT_CLOSED,
    handle(turn, { seat: id, how }) {
      const seat = memberSeat(turn.state, id);
      if (!seat) return 'unknown';
      if (how === 'link') return;
      if (!seat.away) return 'notNow';
      setSeat(turn, id, { dealtWith: true });
    },
    tell: (_, { seat, how }) => ({ what: how === 'link' ? 'coachLink' : 'coachAttended', with: personWord(seat) }),
  },
};
