import type { PlayerView } from '../../../shared/protocol/view.ts';
import { sentencesOf } from '../../ui/sentencesOf.ts';

/** First names of the others who are still reading. Those who are away do not count. */
export function waitingFor(view: Pick<PlayerView, 'team' | 'me' | 'briefing'>): string[] {
  const ready = view.briefing?.ready ?? [];
  return view.team.people.filter(one => !one.away && one.seat !== view.me.seat && !ready.includes(one.seat)).map(one => one.name);
}

/** Splits a text into paragraphs of two sentences, since a block of six is hard to read. */
export function inLines(text: string): string[] {
  const all = sentencesOf(text);
  return Array.from({ length: Math.ceil(all.length / 2) }, (_, at) => all.slice(at * 2, at * 2 + 2).join(' '));
}
