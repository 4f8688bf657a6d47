import type { LogWord } from '../../text/words.ts';
import { askTargets, canBeGiven } from '../asking.ts';
import type { LoggedAct } from '../event.ts';
import { seatOf } from '../people.ts';
import { sayPhrase } from '../say.ts';
import type { AskState } from '../state.ts';
import { isOver, puzzleStatus } from '../status.ts';
import { PLAYING, type Commands } from './contract.ts';
import { addAsk, changeAsk, sendSentences, whyNotSent } from './sentences.ts';
import { personWord, taskWord } from './tell.ts';

/** One colleague asks another, gets sentences as an answer, or before asking, and says thanks. */
export const helping: Commands<'ask' | 'answer' | 'give' | 'thank'> = {
  /** "Vraag het aan …": puts a question to a colleague. Asking again sends a reminder. */
  ask: {
    by: 'person',
    during: PLAYING,
    handle(turn, { puzzle: id, to }) {
      const puzzle = turn.level.puzzles.get(id);
      if (!puzzle || !seatOf(turn.state, to)) return 'unknown';
      if (isOver(turn.state, id)) return 'alreadyDone';
      const target = askTargets(turn.level, turn.state, puzzle, turn.by).find(one => one.seat === to);
      if (!target) return 'nobodyToAsk';
      const waiting = turn.state.asks.find(
        one => one.by === turn.by && one.to === to && one.puzzle === id && !one.sentences.length,
      );
      if (waiting) changeAsk(turn, waiting.id, { at: turn.now });
      const asked = waiting?.id ?? addAsk(turn, { by: turn.by, to, puzzle: id });
      turn.events.push({ type: 'asked', ask: asked });
      sayPhrase(turn, target.has ? 'ask' : 'offer', { name: `seat:${turn.by}`, task: `puzzles:${id}` }, 'help', to);
    },
    tell: (_, { puzzle, to }) => ({ what: 'asked', with: { ...taskWord(puzzle), ...personWord(to) }, log: true, puzzle }),
  },

  /** The colleague picks the sentences that help; the asker sees only those. `sentence` is how older journals name one. */
  answer: {
    by: 'person',
    during: PLAYING,
    handle(turn, { ask: id, sentence, sentences = [] }) {
      const question = turn.state.asks[id];
      if (!question) return 'unknown';
      if (question.to !== turn.by) return 'notYours';
      const wanted = sentence === undefined ? sentences : [sentence, ...sentences];
      const refused = whyNotSent(turn, wanted);
      if (refused) return refused;
      sendSentences(turn, question, wanted);
    },
    tell: (turn, { ask }) => loggedAsk('answered', turn.state.asks[ask], 'by'),
  },

  /** Sends what may help to somebody who works on a task, before they ask. To them it is an answer like any other. */
  give: {
    by: 'person',
    during: PLAYING,
    handle(turn, { puzzle: id, to, sentences }) {
      const puzzle = turn.level.puzzles.get(id);
      if (!puzzle || !seatOf(turn.state, to)) return 'unknown';
      if (isOver(turn.state, id)) return 'alreadyDone';
      if (puzzleStatus(turn.state, id) !== 'open') return 'closed';
      if (!canBeGiven(turn.level, turn.state, puzzle, turn.by).includes(to)) return 'unknown';
      const refused = whyNotSent(turn, sentences);
      if (refused) return refused;
      const before = turn.state.asks.findLast(one => one.by === to && one.to === turn.by && one.puzzle === id);
      const ask = before?.id ?? addAsk(turn, { by: to, to: turn.by, puzzle: id, unasked: true });
      sendSentences(turn, turn.state.asks[ask]!, sentences);
    },
    tell: (_, { puzzle, to }) => ({ what: 'answered', with: { ...personWord(to), ...taskWord(puzzle) }, log: true, puzzle }),
  },

  thank: {
    by: 'person',
    during: ['playing', 'paused', 'reveal', 'debrief'],
    handle(turn, { ask: id }) {
      const question = turn.state.asks[id];
      if (!question) return 'unknown';
      if (question.by !== turn.by) return 'notYours';
      if (!question.sentences.length) return 'empty';
      if (question.thanked) return;
      changeAsk(turn, id, { thanked: true });
      sayPhrase(turn, 'thanks', { name: `seat:${turn.by}` }, 'message', question.to);
    },
    tell: (turn, { ask }) => loggedAsk('thanked', turn.state.asks[ask], 'to'),
  },
};

/** Logs an ask with the name of the person on the other side of it. */
const loggedAsk = (what: LogWord, ask: AskState | undefined, other: 'by' | 'to'): LoggedAct | null =>
  ask ? { what, with: { ...personWord(ask[other]), ...taskWord(ask.puzzle) }, log: true, puzzle: ask.puzzle } : null;
