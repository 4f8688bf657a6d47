import { called, tell, type Describe } from '../describing.ts';
import type { RubricContent } from './content.ts';
import type { RubricAction } from './view.ts';

/** Describes an act of a solution for the answer sheet. */
export const describeRubric: Describe<RubricContent, RubricAction> = (content, action) => {
  switch (action.type) {
    case 'weight':
      return tell('server.answers.rubric.weight', {
        demand: called(content.demands, action.demand, 'label'),
        count: action.to,
      });
    case 'tick':
      return tell('server.answers.rubric.tick', {
        card: called(content.cards, action.card, 'label'),
        demand: called(content.demands, action.demand, 'label'),
        count: called(content.cards, action.card, 'rows')?.[action.demand]?.points,
      });
    default:
      return null;
  }
};
