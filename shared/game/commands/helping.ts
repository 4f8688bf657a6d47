import type { LogWord } from '../../text/words.ts';
import { askable } from '../asking.ts';
import type { LoggedAct } from '../event.ts';
import { mayRead, seatOf } from '../people.ts';
import { sendToPuzzle } from '../puzzles.ts';
import { sayPhrase } from '../say.ts';
import type { AskState } from '../state.ts';
import { isOver, openSteps } from '../status.ts';
import type { Turn } from '../turn.ts';
import { PLAYING, type Commands } from './contract.ts';
import { person, task } from './tell.ts';

const change = (turn: Turn, id: number, to: Partial<AskState>): void => {
  turn.s.asks = turn.s.asks.map(ask => (ask.id === id ? { ...ask, ...to } : ask));
};

/** One colleague asks another, who answers with a sentence, and is thanked. */
export const helping: Commands<'ask' | 'answer' | 'thank'> = {
  /** "Vraag het aan …": a question on a colleague's strip. Asking again reminds. */
  ask: {
    by: 'person',
    during: PLAYING,
    handle(turn, { puzzle: id, to }) {
      const puzzle = turn.level.puzzles.get(id);
      if (!puzzle || !seatOf(turn.s, to)) return 'unknown';
      const target = askable(turn.level, turn.s, puzzle, turn.by).find(one => one.seat === to);
      if (!target || isOver(turn.s, id)) return 'nobodyToAsk';
      const waiting = turn.s.asks.find(one => one.by === turn.by && one.to === to && one.puzzle === id && !one.sentences.length);
      if (waiting) change(turn, waiting.id, { at: turn.now });
      else
        turn.s.asks = [
          ...turn.s.asks,
          { id: turn.s.asks.length, by: turn.by, to, puzzle: id, sentences: [], thanked: false, at: turn.now },
        ];
      turn.events.push({ type: 'asked', ask: waiting?.id ?? turn.s.asks.length - 1 });
      sayPhrase(turn, target.has ? 'ask' : 'offer', { name: `seat:${turn.by}`, task: `puzzles:${id}` }, 'help', to);
    },
    tell: (_, { puzzle, to }) => ({ what: 'asked', with: { ...task(puzzle), ...person(to) }, log: true, puzzle }),
  },

  /** The colleague taps the sentence that helps; the asker sees that sentence and nothing else. */
  answer: {
    by: 'person',
    during: PLAYING,
    handle(turn, { ask: id, sentence }) {
      const question = turn.s.asks[id];
      if (!question) return 'unknown';
      if (question.to !== turn.by) return 'notYours';
      const [item, index] = sentence.split('.') as [string, string | undefined];
      if (!turn.level.items.get(item)?.sentences[Number(index)] || !/^\d+$/.test(index ?? '')) return 'unknown';
      if (!mayRead(turn.level, turn.s, turn.by, item)) return 'notYours';
      if (!question.sentences.includes(sentence)) change(turn, id, { sentences: [...question.sentences, sentence] });
      turn.events.push({ type: 'answered', ask: id });
      sayPhrase(turn, 'given', { who: `who:${turn.by}`, item: `item:${item}` }, 'help', question.by);
      const step = openSteps(turn.level, turn.s).find(one => one.puzzle.id === question.puzzle);
      if (step) sendToPuzzle(turn, question.puzzle, `PROGRESS.${step.step.id}`, turn.by);
    },
    tell: (turn, { ask }) => ofAsk('answered', turn.s.asks[ask], 'by'),
  },

  thank: {
    by: 'person',
    during: ['playing', 'paused', 'reveal', 'debrief'],
    handle(turn, { ask: id }) {
      const question = turn.s.asks[id];
      if (!question) return 'unknown';
      if (question.by !== turn.by) return 'notYours';
      if (!question.sentences.length) return 'empty';
      if (question.thanked) return;
      change(turn, id, { thanked: true });
      sayPhrase(turn, 'thanks', { name: `seat:${turn.by}` }, 'message', question.to);
    },
    tell: (turn, { ask }) => ofAsk('thanked', turn.s.asks[ask], 'to'),
  },
};

/** Names who stands on the other side of a question. */
const ofAsk = (what: LogWord, ask: AskState | undefined, other: 'by' | 'to'): LoggedAct | null =>
  ask ? { what, with: { ...person(ask[other]), ...task(ask.puzzle) }, log: true, puzzle: ask.puzzle } : null;
