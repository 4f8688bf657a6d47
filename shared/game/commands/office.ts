import { seatOf } from '../people.ts';
import { setSeat } from '../turn.ts';
import { RUNNING } from '../../protocol/phases.ts';
import { NOT_CLOSED, type Commands } from './contract.ts';
import { personWord, personalAct } from './tell.ts';

const AT_DESK = /^desk-[1-6]$/;

/** Where a person is in the office. */
export const office: Commands<'office.goTo' | 'assist.with'> = {
  'office.goTo': {
    by: 'person',
    during: NOT_CLOSED,
    handle(turn, { place }) {
      if (place !== 'desk' && place !== 'table' && !AT_DESK.test(place)) return 'unknown';
      setSeat(turn, turn.by, { place });
    },
    tell: personalAct('walked'),
  },

  /** The sixth person chooses whose tools to read along with. */
  'assist.with': {
    by: 'person',
    during: RUNNING,
    handle(turn, { seat }) {
      if (!seatOf(turn.state, turn.by)!.assistant) return 'notYou';
      const other = seatOf(turn.state, seat);
      if (!other || other.assistant || other.left) return 'unknown';
      setSeat(turn, turn.by, { reads: seat });
    },
    tell: (_, { seat }) => ({ what: 'assists', with: personWord(seat), log: true }),
  },
};
