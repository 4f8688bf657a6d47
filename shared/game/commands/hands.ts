import { seatOf, sittingOn } from '../people.ts';
import { coachSays } from '../say.ts';
import { setSeat } from '../turn.ts';
import { NOT_CLOSED, type Commands } from './contract.ts';
import { person, task } from './tell.ts';

/** A hand that is raised, and the coach who sees it. */
export const hands: Commands<'hand' | 'hand.claim' | 'hand.seen'> = {
  hand: {
    by: 'person',
    during: NOT_CLOSED,
    handle(turn, { up, puzzle }) {
      if (puzzle !== undefined && !turn.level.puzzles.has(puzzle)) return 'unknown';
      const seat = seatOf(turn.s, turn.by)!;
      const about = up ? (puzzle ?? seat.about) : null;
      setSeat(turn, turn.by, { hand: up, about, claim: up && seat.hand ? seat.claim : null });
    },
    tell: (_, { up, puzzle }) =>
      up && puzzle !== undefined
        ? { what: 'handUpFor', with: task(puzzle), log: true, puzzle }
        : { what: up ? 'handUp' : 'handDown', with: {}, log: up },
  },

  /** "Coach Ans komt eraan": the others need not go. */
  'hand.claim': {
    by: 'coach',
    during: NOT_CLOSED,
    handle(turn, { seat: id }) {
      const seat = sittingOn(turn.s, id);
      if (!seat) return 'unknown';
      if (!seat.hand) return 'notNow';
      if (seat.claim !== null) return seat.claim === turn.by ? undefined : 'taken';
      setSeat(turn, id, { claim: turn.by });
      coachSays(turn, 'handClaimed', { coach: `coach:${turn.by}` }, 'help', { act: 'hand' }, id);
    },
    tell: (_, { seat }) => ({ what: 'coachClaim', with: person(seat) }),
  },

  'hand.seen': {
    by: 'coach',
    during: NOT_CLOSED,
    handle(turn, { seat }) {
      const up = seatOf(turn.s, seat);
      if (!up) return 'unknown';
      setSeat(turn, seat, { hand: false, about: null, claim: null });
      // Who was told that somebody comes has spoken with them by now.
      if (up.hand && up.claim === null) coachSays(turn, 'handSeen', {}, 'help', { act: 'hand' }, seat);
    },
    tell: (_, { seat }) => ({ what: 'coachHandSeen', with: person(seat) }),
  },
};
