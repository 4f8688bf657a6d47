import { called, tell, type Describe } from '../describing.ts';
import type { RubricContent } from './content.ts';
import type { RubricAction } from './view.ts';

/** What an act of a solution does here, for the answer sheet. */
export const describeRubric: Describe<RubricContent, RubricAction> = (content, action) => {
  switch (action.type) {
    case 'weight':
      return tell('{demand}: telt {to} keer', '{demand}: counts {to} times', {
        demand: called(content.demands, action.demand, 'label'),
        to: action.to,
      });
    case 'tick':
      return tell('{card}, {demand}: {points} punten', '{card}, {demand}: {points} points', {
        card: called(content.cards, action.card, 'label'),
        demand: called(content.demands, action.demand, 'label'),
        points: called(content.cards, action.card, 'rows')?.[action.demand]?.points,
      });
    default:
      return null;
  }
};
