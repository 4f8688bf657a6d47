import { seatOf, memberSeat } from '../people.ts';
import { sayPhraseAsCoach } from '../say.ts';
import { setSeat } from '../turn.ts';
import { NOT_CLOSED, type Commands } from './contract.ts';
import { personWord, taskWord } from './tell.ts';

/** Raising a hand, and the coach who answers it. */
export const hands: Commands<'hand' | 'hand.claim' | 'hand.seen'> = {
  hand: {
    by: 'person',
    during: NOT_CLOSED,
    handle(turn, { up, puzzle }) {
      if (puzzle !== undefined && !turn.level.puzzles.has(puzzle)) return 'unknown';
      const seat = seatOf(turn.state, turn.by)!;
      const about = up ? (puzzle ?? seat.about) : null;
      setSeat(turn, turn.by, { hand: up, about, claim: up && seat.hand ? seat.claim : null });
    },
    tell: (_, { up, puzzle }) =>
      up && puzzle !== undefined
        ? { what: 'handUpFor', with: taskWord(puzzle), log: true, puzzle }
        : { what: up ? 'handUp' : 'handDown', with: {}, log: up },
  },

  /** "Coach Ans komt eraan": other coaches then need not go. */
  'hand.claim': {
    by: 'coach',
    during: NOT_CLOSED,
    handle(turn, { seat: id }) {
      const seat = memberSeat(turn.state, id);
      if (!seat) return 'unknown';
      if (!seat.hand) return 'notNow';
      if (seat.claim !== null) return seat.claim === turn.by ? undefined : 'taken';
      setSeat(turn, id, { claim: turn.by });
      sayPhraseAsCoach(turn, 'handClaimed', { coach: `coach:${turn.by}` }, 'help', { act: 'hand' }, id);
    },
    tell: (_, { seat }) => ({ what: 'coachClaim', with: personWord(seat) }),
  },

  'hand.seen': {
    by: 'coach',
    during: NOT_CLOSED,
    handle(turn, { seat }) {
      const up = seatOf(turn.state, seat);
      if (!up) return 'unknown';
      setSeat(turn, seat, { hand: false, about: null, claim: null });
      // If a coach had claimed the hand, they have spoken by now: no message.
      if (up.hand && up.claim === null) sayPhraseAsCoach(turn, 'handSeen', {}, 'help', { act: 'hand' }, seat);
    },
    tell: (_, { seat }) => ({ what: 'coachHandSeen', with: personWord(seat) }),
  },
};
