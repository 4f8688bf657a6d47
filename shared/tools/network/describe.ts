import { called, tell, type Describe } from '../describing.ts';
import type { NetworkContent } from './content.ts';
import type { NetworkAction } from './view.ts';

/** Describes an act of a solution for the answer sheet. */
export const describeNetwork: Describe<NetworkContent, NetworkAction> = (content, action) => {
  if (action.type === 'travel') return tell('server.answers.network.travel', { count: action.minutes });
  const chip = called(content.words, action.chip, 'label');
  switch (action.row) {
    case 'must':
      return tell('server.answers.network.must', { chip });
    case 'any':
      return tell('server.answers.network.any', { chip });
    case 'not':
      return tell('server.answers.network.not', { chip });
    case 'none':
      return tell('server.answers.network.none', { chip });
  }
};
