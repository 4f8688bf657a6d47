import { byPart, refuse, type ToolRules } from '../contract.ts';
import { find, has } from '../content.ts';
import { DossierContent } from './content.ts';
import { DossierAction, type DossierParts } from './view.ts';
import { describeDossier } from './describe.ts';

interface DossierState {
  have: readonly string[]; // cards on the board, in the order of the content
  about: string; // the first choice, once the game set it; else ''
  picked: readonly string[]; // in the order of picking
  by: Readonly<Record<string, string>>; // card -> seat that picked it
}

export const dossierRules: ToolRules<DossierContent, DossierState, DossierAction, DossierParts> = {
  content: DossierContent,
  action: DossierAction,
  parts: () => ['cards'],
  partOf: (_, action) => (action.type === 'pick' ? 'cards' : 'game'),
  initial: () => ({ have: [], about: '', picked: [], by: {} }),

  act(content, state, action, who) {
    switch (action.type) {
      case 'add': {
        if (action.cards.some(id => !has(content.cards, id))) return refuse('unknown');
        const wanted = new Set([...state.have, ...action.cards]);
        return { ...state, have: content.cards.map(card => card.id).filter(id => wanted.has(id)) };
      }
      case 'about':
        return has(content.people, action.who) ? { ...state, about: action.who, picked: [], by: {} } : refuse('unknown');
      case 'pick': {
        if (!shown(content, state).some(card => card.id === action.card)) return refuse('unknown');
        if (state.about === '') return refuse('notNow');
        const others = state.picked.filter(id => id !== action.card);
        if (!action.on) return { ...state, picked: others };
        if (others.length >= content.need) return refuse('tooMany');
        return { ...state, picked: [...others, action.card], by: { ...state.by, [action.card]: who.seat } };
      }
    }
  },

  facts: (content, state) => ({
    'cards.have': state.have,
    'cards.about': state.about,
    'cards.picked': state.picked,
    'cards.left': needed(content, state) - state.picked.length,
  }),

  project: byPart<DossierContent, DossierState, DossierParts>({
    cards: (content, state, viewer) => {
      const name = (id: string | undefined) => {
        const person = id === undefined ? undefined : find(content.people, id);
        return person ? viewer.say(person.label) : null;
      };
      return {
        about: name(state.about),
        need: needed(content, state),
        missed:
          state.about === ''
            ? 0
            : content.cards.filter(card => card.about === state.about && !state.have.includes(card.id)).length,
        cards: shown(content, state).map(card => {
          const seat = state.by[card.id];
          const picked = state.picked.includes(card.id);
          return {
            id: card.id,
            about: name(card.about),
            text: viewer.say(card.text),
            picked,
            by: picked && seat !== undefined ? viewer.name(seat) : null,
          };
        }),
      };
    },
  }),

  texts: content => [...content.cards.map(card => card.text), ...content.people.map(person => person.label)],
  describe: describeDossier,
};

/** All found cards; after a first choice, only those about that person and those about nobody. */
const shown = (content: DossierContent, state: DossierState) =>
  content.cards.filter(
    card => state.have.includes(card.id) && (state.about === '' || card.about === undefined || card.about === state.about),
  );

/** How many cards to pick: fewer if time was up before enough about that person were found, so that it is always possible. */
const needed = (content: DossierContent, state: DossierState): number =>
  Math.min(
    content.need,
    content.cards.filter(card => state.have.includes(card.id) && state.about !== '' && card.about === state.about).length,
  );
