import type { AskView, MessageView } from '../../../../shared/protocol/view.ts';
import { isCoachHint } from '../moment/coachHints.ts';
import { waitingForMe } from '../asks/asks.ts';

/** Something that comes in: a colleague's question, words of the coach, news of the story. */
export type Incoming =
  { kind: 'ask'; ask: AskView } | { kind: 'coach'; message: MessageView } | { kind: 'news'; message: MessageView };

export interface Seen {
  from: number; // messages with a higher id are new on this page
  read: readonly number[]; // ids of messages
  later: readonly number[]; // ids of questions that were put off
}

/** The same as long as the same thing comes in. */
export const keyOf = (one: Incoming): string => (one.kind === 'ask' ? `ask ${one.ask.id}` : `message ${one.message.id}`);

const isNews = (message: MessageView): boolean => message.from === 'game' && message.cue !== 'solved';

/**
 * What is shown, one at a time: the coach first, then questions, the oldest first, then the last news. A hint of the coach
 * stands with the hints, and what was solved in the chat and in the office.
 */
export function incoming(asks: readonly AskView[], messages: readonly MessageView[], me: string, seen: Seen): Incoming[] {
  const fresh = messages.filter(message => message.id > seen.from && !seen.read.includes(message.id));
  const coach = fresh.filter(message => message.from === 'coach' && !isCoachHint(message));
  const waiting = waitingForMe(asks, me);
  const questions = waiting.filter(ask => !seen.later.includes(ask.id));
  const isQuestion = (message: MessageView) => waiting.some(ask => ask.text === message.text);
  // Older news stays in the chat, also when the newest was read.
  const newest = messages.findLast(message => isNews(message) && !isQuestion(message));
  const news = newest && fresh.includes(newest) ? [newest] : [];
  return [
    ...coach.map(message => ({ kind: 'coach' as const, message })),
    ...questions.map(ask => ({ kind: 'ask' as const, ask })),
    ...news.map(message => ({ kind: 'news' as const, message })),
  ];
}
