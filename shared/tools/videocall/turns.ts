import type { VideocallContent } from './content.ts';

export interface VideocallState {
  asked: readonly { person: string; question: string; by?: string }[]; // in the order of asking
  prefers: Readonly<Record<string, Preferred>>; // by seat
  seats?: readonly string[]; // who shared the questions: those present at the first one
}
interface Preferred {
  person: string;
  question: string;
}
export interface AskTurn extends Preferred {
  also: readonly string[];
  asked: boolean;
  by: string; // the seat that asked it, or whose turn it is; '' = anybody's
}

/**
 * The questions with whose turn each is. They are dealt in order over those who were present at the first question, so that
 * no turn moves while people ask; the turns of whoever is away go to those who have the fewest left.
 */
export function turnsOf(content: VideocallContent, state: VideocallState, present: readonly string[]): AskTurn[] {
  const asks: NonNullable<VideocallContent['asks']> =
    content.asks ?? content.talks.flatMap(({ id }) => content.questions.map(one => ({ person: id, question: one.id })));
  const seats = !content.asks ? [] : state.seats?.length ? state.seats : present;
  const turns = asks.map((ask, i): AskTurn => {
    const done = state.asked.find(one => one.person === ask.person && one.question === ask.question);
    return {
      person: ask.person,
      question: ask.question,
      also: ask.also ?? [],
      asked: !!done,
      by: done?.by ?? seats[i % seats.length] ?? '',
    };
  });
  const left = new Map(present.map(seat => [seat, turns.filter(turn => !turn.asked && turn.by === seat).length]));
  return turns.map(turn => {
    if (turn.asked || turn.by === '' || left.has(turn.by) || !left.size) return turn;
    const [by, count] = [...left].reduce((least, one) => (one[1] < least[1] ? one : least));
    left.set(by, count + 1);
    return { ...turn, by };
  });
}

/** Whether this seat may ask this question now: it is their turn, or they have none left themselves. */
export const mayAsk = (turns: readonly AskTurn[], turn: AskTurn, seat: string): boolean =>
  !turn.asked && (turn.by === '' || turn.by === seat || !turns.some(other => !other.asked && other.by === seat));

export const heard = (content: VideocallContent, turns: readonly AskTurn[], person: string, question: string): boolean =>
  Boolean(content.opening?.questions.includes(question)) ||
  turns.some(turn => turn.asked && turn.person === person && (turn.question === question || turn.also.includes(question)));
