import type { Compliment } from '../../protocol/compliments.ts';
import type { PhraseId } from '../../text/words.ts';
import { seatOf } from '../people.ts';
import { sayPhraseAsCoach, sayTextAsCoach } from '../say.ts';
import { UNTIL_REVEAL, NOT_CLOSED, type Commands } from './contract.ts';
import { personWord, personalAct, taskWord, toTeamOrOne } from './tell.ts';

const COMPLIMENT: Record<Compliment, PhraseId> = {
  c1: 'compliment1',
  c2: 'compliment2',
  c3: 'compliment3',
  c4: 'compliment4',
  c5: 'compliment5',
};

/** Chat, and messages of coaches. */
export const messages: Commands<'chat.send' | 'chat.remove' | 'message' | 'compliment' | 'gather'> = {
  'chat.send': {
    by: 'person',
    during: NOT_CLOSED,
    freeText: 'text',
    handle(turn, { text }) {
      if (!text) return 'empty';
      turn.state.chat = [...turn.state.chat, { seat: turn.by, text, at: turn.now }];
    },
    tell: personalAct('chatted'),
  },

  /** Removes an unsuitable line. The server erases the typed text itself. */
  'chat.remove': {
    by: 'coach',
    during: NOT_CLOSED,
    handle(turn, { line }) {
      const said = turn.state.chat[line];
      if (!said) return 'unknown';
      turn.state.chat = turn.state.chat.map((one, i) => (i === line ? { ...one, removed: true } : one));
      if (!said.removed) sayPhraseAsCoach(turn, 'chatRemoved', {}, 'message', { act: 'message' }, said.seat);
    },
    tell: (turn, { line }) => ({ what: 'coachChatRemove', with: personWord(turn.state.chat[line]!.seat) }),
  },

  message: {
    by: 'coach',
    during: NOT_CLOSED,
    freeText: 'text',
    handle(turn, { text, to, sound, puzzle }) {
      if (!text) return 'empty';
      if (puzzle !== undefined && !turn.level.puzzles.has(puzzle)) return 'unknown';
      if (to !== undefined && !seatOf(turn.state, to)) return 'unknown';
      sayTextAsCoach(turn, text, 'message', { act: 'message', ...(sound === false && { silent: true }) }, to);
    },
    tell: (_, { to, puzzle }) =>
      to !== undefined && puzzle !== undefined
        ? { what: 'coachAsk', with: { ...personWord(to), ...taskWord(puzzle) } }
        : toTeamOrOne('coachMessage', 'coachMessageTo', to),
  },

  /** One of the five prepared sentences, or the coach's own words. */
  compliment: {
    by: 'coach',
    during: NOT_CLOSED,
    freeText: 'text',
    handle(turn, { compliment, text, to }) {
      if (to !== undefined && !seatOf(turn.state, to)) return 'unknown';
      if (compliment !== null) sayPhraseAsCoach(turn, COMPLIMENT[compliment], {}, 'message', { act: 'compliment' }, to);
      else if (text) sayTextAsCoach(turn, text, 'message', { act: 'compliment' }, to);
      else return 'empty';
    },
    tell: (_, { to }) => toTeamOrOne('coachCompliment', 'coachComplimentTo', to),
  },

  /** "Kom even aan tafel": everybody walks to the table. */
  gather: {
    by: 'coach',
    during: UNTIL_REVEAL,
    handle(turn) {
      turn.state.seats = turn.state.seats.map(seat => (seat.left ? seat : { ...seat, place: 'table' }));
      sayPhraseAsCoach(turn, 'gather', {}, 'together', { act: 'gather' });
    },
    tell: personalAct('coachGather'),
  },
};
