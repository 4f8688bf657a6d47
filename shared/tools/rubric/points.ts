import { find } from '../content.ts';
import type { RubricCardContent, RubricContent, RubricState, Ticks } from './content.ts';

export const ticksFor = (points: number): Ticks => ({ did: points >= 2, better: points === 3 });

/** The points for two ticks: 1 only said, 2 did, 3 did and it helped. */
export const pointsOf = (ticks: Ticks): number => (ticks.did ? (ticks.better ? 3 : 2) : 1);

export const weightOf = (content: RubricContent, state: RubricState, demand: string): number =>
  state.weights[demand]?.to ?? content.weights[0] ?? 1;

/** What was answered about a row; a given row has its answers from the start. */
export function ticksOf(content: RubricContent, state: RubricState, card: string, demand: string): Ticks | undefined {
  const row = find(content.cards, card)?.rows[demand];
  return row?.given ? ticksFor(row.points) : state.ticks[card]?.[demand];
}

export type Off = 'empty' | 'did' | 'better' | 'none';

/** The first row of a card with an error, and the question that is answered wrongly there. */
export function firstOff(
  content: RubricContent,
  state: RubricState,
  card: RubricCardContent,
): { off: Off; row: string; points: number } {
  for (const { id } of content.demands) {
    const points = card.rows[id]?.points ?? 1;
    const ticks = ticksOf(content, state, card.id, id);
    const right = ticksFor(points);
    const off: Off = !ticks ? 'empty' : ticks.did !== right.did ? 'did' : ticks.better !== right.better ? 'better' : 'none';
    if (off !== 'none') return { off, row: id, points };
  }
  return { off: 'none', row: '', points: 0 };
}

/** The sum of a card with the current points and weights. */
export const sumOf = (content: RubricContent, state: RubricState, card: string): number =>
  content.demands.reduce((sum, { id }) => {
    const ticks = ticksOf(content, state, card, id);
    return sum + (ticks ? pointsOf(ticks) * weightOf(content, state, id) : 0);
  }, 0);

export const most = (content: RubricContent, state: RubricState): number =>
  content.demands.reduce((sum, { id }) => sum + 3 * weightOf(content, state, id), 0);
