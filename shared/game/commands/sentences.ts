import type { Rejection } from '../../protocol/rejection.ts';
import { mayRead } from '../people.ts';
import { sendToPuzzle } from '../puzzles.ts';
import { sayPhrase } from '../say.ts';
import type { AskState } from '../state.ts';
import { openSteps } from '../status.ts';
import type { Turn } from '../turn.ts';

/** Sentences that one colleague sends to another, asked for or not. */

export const changeAsk = (turn: Turn, id: number, to: Partial<AskState>): void => {
  turn.state.asks = turn.state.asks.map(ask => (ask.id === id ? { ...ask, ...to } : ask));
};

/** Adds a question without sentences; returns its id. */
export function addAsk(turn: Turn, ask: Pick<AskState, 'by' | 'to' | 'puzzle' | 'unasked'>): number {
  const id = turn.state.asks.length;
  turn.state.asks = [...turn.state.asks, { id, ...ask, sentences: [], thanked: false, at: turn.now }];
  return id;
}

const itemOf = (sentence: string): string => sentence.split('.')[0]!;

/** Why this person cannot send these sentences; undefined: they can. One that is refused keeps all back. */
export function whyNotSent(turn: Turn, sentences: readonly string[]): Rejection | undefined {
  if (!sentences.length) return 'empty';
  for (const sentence of sentences) {
    const [item, index] = sentence.split('.') as [string, string | undefined];
    if (!turn.level.items.get(item)?.sentences[Number(index)] || !/^\d+$/.test(index ?? '')) return 'unknown';
    if (!mayRead(turn.level, turn.state, turn.by, item)) return 'notYours';
  }
  return undefined;
}

/** Adds sentences to what was sent before. The colleague is told once per item, and of nothing that they already have. */
export function sendSentences(turn: Turn, { id, by: to, puzzle, sentences: before }: AskState, wanted: readonly string[]): void {
  const added = [...new Set(wanted)].filter(sentence => !before.includes(sentence));
  if (!added.length) return; // a second tap on the same sentence
  changeAsk(turn, id, { sentences: [...before, ...added] });
  turn.events.push({ type: 'answered', ask: id });
  for (const item of new Set(added.map(itemOf))) {
    const several = added.filter(sentence => itemOf(sentence) === item).length > 1;
    sayPhrase(turn, several ? 'givenSeveral' : 'given', { who: `who:${turn.by}`, item: `item:${item}` }, 'help', to);
  }
  const open = openSteps(turn.level, turn.state).find(one => one.puzzle.id === puzzle);
  if (open) sendToPuzzle(turn, puzzle, `PROGRESS.${open.step.id}`, turn.by);
}
