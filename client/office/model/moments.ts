import type { PlayerView } from '../../../shared/protocol/view.ts';

/** A speech bubble that shows over a person for a short while. */
export interface SpeechBubble {
  seat: string;
  text: string;
  kind: 'chat' | 'thanks';
}
export interface News {
  said: SpeechBubble[];
  glad: string[]; // seats
}

/** What happened between two views, for the room to show for a moment. `thanks` makes the text of a thank-you. */
export function newsBetween(before: PlayerView, now: PlayerView, thanks: (name: string) => string): News {
  const name = (seat: string) => now.team.people.find(person => person.seat === seat)?.name ?? '';
  const lastLine = before.chat.at(-1)?.id ?? -1;
  const lines = now.chat.filter(line => line.id > lastLine).map(({ seat, text }) => ({ seat, text, kind: 'chat' as const }));
  const thanked = now.asks.filter(ask => ask.thanked && before.asks.some(old => old.id === ask.id && !old.thanked));
  const solved = now.progress.solved > before.progress.solved;
  return {
    said: [...lines, ...thanked.map(ask => ({ seat: ask.from, text: thanks(name(ask.to)), kind: 'thanks' as const }))],
    glad: solved ? now.team.people.map(person => person.seat) : thanked.flatMap(ask => [ask.from, ask.to]),
  };
}

/** How long to show a text, in ms: long enough to read it twice. It stays in the chat. */
export const shownFor = (text: string): number => Math.min(14_000, Math.max(5000, text.length * 130));
