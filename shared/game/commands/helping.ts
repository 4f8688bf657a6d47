import type { LogWord } from '../../text/words.ts';
import { askTargets } from '../asking.ts';
import type { LoggedAct } from '../event.ts';
import { mayRead, seatOf } from '../people.ts';
import { sendToPuzzle } from '../puzzles.ts';
import { sayPhrase } from '../say.ts';
import type { AskState } from '../state.ts';
import { isOver, openSteps } from '../status.ts';
import type { Turn } from '../turn.ts';
import { PLAYING, type Commands } from './contract.ts';
import { personWord, taskWord } from './tell.ts';

const change = (turn: Turn, id: number, to: Partial<AskState>): void => {
  turn.state.asks = turn.state.asks.map(ask => (ask.id === id ? { ...ask, ...to } : ask));
};

/** One colleague asks another, gets a sentence as an answer, and says thanks. */
export const helping: Commands<'ask' | 'answer' | 'thank'> = {
  /** "Vraag het aan …": puts a question on a colleague's strip. Asking again sends a reminder. */
  ask: {
    by: 'person',
    during: PLAYING,
    handle(turn, { puzzle: id, to }) {
      const puzzle = turn.level.puzzles.get(id);
      if (!puzzle || !seatOf(turn.state, to)) return 'unknown';
      const target = askTargets(turn.level, turn.state, puzzle, turn.by).find(one => one.seat === to);
      if (!target || isOver(turn.state, id)) return 'nobodyToAsk';
      const waiting = turn.state.asks.find(
        one => one.by === turn.by && one.to === to && one.puzzle === id && !one.sentences.length,
      );
      if (waiting) change(turn, waiting.id, { at: turn.now });
      else
        turn.state.asks = [
          ...turn.state.asks,
          { id: turn.state.asks.length, by: turn.by, to, puzzle: id, sentences: [], thanked: false, at: turn.now },
        ];
      turn.events.push({ type: 'asked', ask: waiting?.id ?? turn.state.asks.length - 1 });
      sayPhrase(turn, target.has ? 'ask' : 'offer', { name: `seat:${turn.by}`, task: `puzzles:${id}` }, 'help', to);
    },
    tell: (_, { puzzle, to }) => ({ what: 'asked', with: { ...taskWord(puzzle), ...personWord(to) }, log: true, puzzle }),
  },

  /** The colleague picks the sentence that helps; the asker sees only that sentence. */
  answer: {
    by: 'person',
    during: PLAYING,
    handle(turn, { ask: id, sentence }) {
      const question = turn.state.asks[id];
      if (!question) return 'unknown';
      if (question.to !== turn.by) return 'notYours';
      const [item, index] = sentence.split('.') as [string, string | undefined];
      if (!turn.level.items.get(item)?.sentences[Number(index)] || !/^\d+$/.test(index ?? '')) return 'unknown';
      if (!mayRead(turn.level, turn.state, turn.by, item)) return 'notYours';
      if (!question.sentences.includes(sentence)) change(turn, id, { sentences: [...question.sentences, sentence] });
      turn.events.push({ type: 'answered', ask: id });
      sayPhrase(turn, 'given', { who: `who:${turn.by}`, item: `item:${item}` }, 'help', question.by);
      const step = openSteps(turn.level, turn.state).find(one => one.puzzle.id === question.puzzle);
      if (step) sendToPuzzle(turn, question.puzzle, `PROGRESS.${step.step.id}`, turn.by);
    },
    tell: (turn, { ask }) => loggedAsk('answered', turn.state.asks[ask], 'by'),
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
      change(turn, id, { thanked: true });
      sayPhrase(turn, 'thanks', { name: `seat:${turn.by}` }, 'message', question.to);
    },
    tell: (turn, { ask }) => loggedAsk('thanked', turn.state.asks[ask], 'to'),
  },
};

/** Logs an ask with the name of the person on the other side of it. */
const loggedAsk = (what: LogWord, ask: AskState | undefined, other: 'by' | 'to'): LoggedAct | null =>
  ask ? { what, with: { ...personWord(ask[other]), ...taskWord(ask.puzzle) }, log: true, puzzle: ask.puzzle } : null;
