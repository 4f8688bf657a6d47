import { called, tell, type Describe } from '../describing.ts';
import type { DossierContent } from './content.ts';
import type { DossierAction } from './view.ts';

/** Describes an act of a solution for the answer sheet. */
export const describeDossier: Describe<DossierContent, DossierAction> = (content, action) => {
  if (action.type !== 'pick') return null;
  const text = called(content.cards, action.card, 'text');
  return action.on ? tell('server.answers.dossier.choose', { text }) : tell('server.answers.dossier.putBack', { text });
};
