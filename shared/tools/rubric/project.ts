import type { Viewer } from '../contract.ts';
import { find } from '../content.ts';
import type { RubricCardContent, RubricContent, RubricState } from './content.ts';
import { most, pointsOf, sumOf, ticksOf, weightOf } from './points.ts';
import type { RubricCard, RubricWeights } from './view.ts';

export function projectWeights(content: RubricContent, state: RubricState, viewer: Viewer): RubricWeights {
  return {
    part: 'weights',
    demands: content.demands.map(({ id, label }) => {
      const weight = state.weights[id];
      return { id, label: viewer.say(label), weight: weightOf(content, state, id), by: weight ? viewer.name(weight.by) : null };
    }),
    options: [...content.weights],
    rule: content.rule.map(line => viewer.say(line)),
    cards: content.cards.map(({ id, label }) => ({
      id,
      label: viewer.say(label),
      takenBy: taker(state, id, viewer),
      ...progress(content, state, id),
    })),
    // The sum of one card would reveal who leads before all cards were read.
    sums: state.sums
      ? { headline: viewer.say(content.headline), cards: content.cards.map(card => sum(content, state, card, viewer)) }
      : null,
  };
}

export function projectCard(content: RubricContent, state: RubricState, card: RubricCardContent, viewer: Viewer): RubricCard {
  return {
    part: 'card',
    id: card.id,
    label: viewer.say(card.label),
    header: viewer.say(card.header),
    takenBy: taker(state, card.id, viewer),
    mine: state.takenBy[card.id] === viewer.seat,
    closed: state.sums,
    questions: { did: viewer.say(content.questions.did), better: viewer.say(content.questions.better) },
    rows: content.demands.flatMap(({ id, label }) => {
      const row = card.rows[id];
      if (!row) return [];
      const ticks = ticksOf(content, state, card.id, id);
      const explained = row.given || (state.explained[card.id]?.includes(id) ?? false);
      return [
        {
          demand: id,
          label: viewer.say(label),
          weight: weightOf(content, state, id),
          text: viewer.say(row.text),
          ticks: ticks ? { did: ticks.did, better: ticks.better } : null,
          points: ticks ? pointsOf(ticks) : null,
          given: row.given ?? false,
          explained: explained ? viewer.say(content.explain[row.points as 1 | 2 | 3]) : null,
        },
      ];
    }),
  };
}

/** How many of the rows that are left to count have been. */
function progress(content: RubricContent, state: RubricState, card: string): { filled: number; rows: number } {
  const open = content.demands.filter(({ id }) => !find(content.cards, card)?.rows[id]?.given);
  return { filled: open.filter(({ id }) => ticksOf(content, state, card, id)).length, rows: open.length };
}

const taker = (state: RubricState, card: string, viewer: Viewer): string | null => {
  const seat = state.takenBy[card];
  return seat === undefined ? null : viewer.name(seat);
};

const sum = (content: RubricContent, state: RubricState, card: RubricCardContent, viewer: Viewer) => {
  const sum = sumOf(content, state, card.id);
  const full = most(content, state);
  return { id: card.id, label: viewer.say(card.label), sum, most: full, percent: Math.round((100 * sum) / full) };
};
