import { called, tell, type Describe } from '../describing.ts';
import type { NetworkContent } from './content.ts';
import type { NetworkAction } from './view.ts';

/** What an act of a solution does here, for the answer sheet. */
export const describeNetwork: Describe<NetworkContent, NetworkAction> = (content, action) => {
  if (action.type === 'travel') return tell('Reistijd tot {minutes} minuten', 'Travel time up to {minutes} minutes', action);
  const chip = called(content.words, action.chip, 'label');
  switch (action.row) {
    case 'must':
      return tell('Moet erin: {chip}', 'Must have: {chip}', { chip });
    case 'any':
      return tell('Een van deze: {chip}', 'One of these: {chip}', { chip });
    case 'not':
      return tell('Niet: {chip}', 'Not: {chip}', { chip });
    case 'none':
      return tell('Haal weg: {chip}', 'Take away: {chip}', { chip });
  }
};
