import type { PlayerView } from '../../../shared/protocol/view.ts';
import { sentencesOf } from '../../ui/sentencesOf.ts';

/** First names of the others who still read, away ones left out: nobody waits for an empty chair. */
export function waitingFor(view: Pick<PlayerView, 'team' | 'me' | 'briefing'>): string[] {
  const ready = view.briefing?.ready ?? [];
  return view.team.people.filter(one => !one.away && one.seat !== view.me.seat && !ready.includes(one.seat)).map(one => one.name);
}

/** A text in lines of two sentences: a block of six reads badly. */
export function inLines(text: string): string[] {
  const all = sentencesOf(text);
  return Array.from({ length: Math.ceil(all.length / 2) }, (_, at) => all.slice(at * 2, at * 2 + 2).join(' '));
}
