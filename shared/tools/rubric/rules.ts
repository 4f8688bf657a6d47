import { refuse, type Facts, type Refused, type ToolRules, type Who } from '../contract.ts';
import { find, has } from '../content.ts';
import { RubricContent, type RubricCardContent, type RubricState, type Ticks } from './content.ts';
import { firstOff, ticksFor, weightOf } from './points.ts';
import { projectCard, projectWeights } from './project.ts';
import { RubricAction, type RubricParts } from './view.ts';
import { describeRubric } from './describe.ts';

export const rubricRules: ToolRules<RubricContent, RubricState, RubricAction, RubricParts> = {
  content: RubricContent,
  action: RubricAction,
  parts: content => ['weights', ...content.cards.map(card => card.id)],
  partOf: (_, action) =>
    action.type === 'weight' ? 'weights' : action.type === 'sums' || action.type === 'explain' ? 'game' : action.card,
  initial: () => ({ weights: {}, takenBy: {}, ticks: {}, explained: {}, sums: false }),

  act(content, state, action, who) {
    if (action.type === 'sums') return { ...state, sums: true };
    if (action.type === 'weight') {
      if (!has(content.demands, action.demand) || !content.weights.includes(action.to)) return refuse('unknown');
      return { ...state, weights: { ...state.weights, [action.demand]: { to: action.to, by: who.seat } } };
    }
    const card = find(content.cards, action.card);
    return card ? onCard(content, state, card, action, who) : refuse('unknown');
  },

  facts: (content, state) => {
    const facts: Record<string, Facts[string]> = {};
    for (const { id } of content.demands) facts[`weights.${id}`] = weightOf(content, state, id);
    for (const card of content.cards) {
      const { off, row, points } = firstOff(content, state, card);
      facts[`${card.id}.off`] = off; // 'none': the card is right
      facts[`${card.id}.row`] = row;
      facts[`${card.id}.points`] = points; // of that row
      facts[`${card.id}.why`] = `points${points}`;
      facts[`${card.id}.taken`] = state.takenBy[card.id] ?? '';
    }
    return facts;
  },

  pending: (_, state, part, team) => {
    const holder = state.takenBy[part];
    return holder !== undefined && team.present.includes(holder) ? [holder] : null;
  },

  project: (content, state, part, viewer) => {
    const card = find(content.cards, String(part));
    return card ? projectCard(content, state, card, viewer) : projectWeights(content, state, viewer);
  },

  names: content => ({ card: content.cards.map(card => card.id) }),
  texts: content => [
    ...content.demands.map(demand => demand.label),
    ...content.rule,
    content.questions.did,
    content.questions.better,
    content.headline,
    ...Object.values(content.explain),
    ...content.cards.flatMap(card => [card.label, card.header, ...Object.values(card.rows).map(row => row.text)]),
  ],
  describe: describeRubric,
};

type CardAction = Extract<RubricAction, { card: string }>;

function onCard(
  content: RubricContent,
  state: RubricState,
  card: RubricCardContent,
  action: CardAction,
  who: Who,
): RubricState | Refused {
  const owner = state.takenBy[card.id];
  if (state.sums && action.type !== 'explain') return refuse('closed');
  if (action.type === 'take') {
    if (owner !== undefined && owner !== who.seat && who.present.includes(owner) && !action.over) return refuse('taken');
    if (!action.over && isForAnother(content, state, who)) return refuse('forAnother');
    return { ...state, takenBy: { ...state.takenBy, [card.id]: who.seat } };
  }
  if (action.type === 'leave') {
    if (owner !== who.seat) return refuse('notYours');
    const { [card.id]: _left, ...others } = state.takenBy;
    return { ...state, takenBy: others };
  }
  const row = card.rows[action.demand];
  if (!row || !has(content.demands, action.demand)) return refuse('unknown');
  if (row.given) return refuse('closed');
  if (action.type === 'tick')
    return owner === who.seat
      ? ticked(state, card.id, action.demand, { did: action.did, better: action.better })
      : refuse('notYours');
  const explained = state.explained[card.id] ?? [];
  return {
    ...ticked(state, card.id, action.demand, ticksFor(row.points)),
    explained: { ...state.explained, [card.id]: [...explained.filter(demand => demand !== action.demand), action.demand] },
  };
}

const ticked = (state: RubricState, card: string, demand: string, ticks: Ticks): RubricState => ({
  ...state,
  ticks: { ...state.ticks, [card]: { ...state.ticks[card], [demand]: ticks } },
});

/** Everybody gets a card before anybody gets a second one. */
function isForAnother(content: RubricContent, state: RubricState, who: Who): boolean {
  const holders = Object.values(state.takenBy);
  const without = who.present.filter(seat => !holders.includes(seat)).length;
  const free = content.cards.filter(card => state.takenBy[card.id] === undefined).length;
  return holders.includes(who.seat) && free <= without;
}
