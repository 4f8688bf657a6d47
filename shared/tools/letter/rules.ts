import { joinList } from '../../text/lists.ts';
import { inEveryLanguage, type Language, type LocalisedText } from '../../text/localised.ts';
import { byPart, refuse, type ToolRules } from '../contract.ts';
import { byName, find, has, optionViews } from '../content.ts';
import { LetterContent } from './content.ts';
import { LetterAction, type LetterParts } from './view.ts';
import { describeLetter } from './describe.ts';

interface LetterState {
  others: string; // the option chosen for the others
  letter: { chosen: string; second: string; evidence: readonly string[] } | null;
  sent: boolean;
}

export const letterRules: ToolRules<LetterContent, LetterState, LetterAction, LetterParts> = {
  content: LetterContent,
  action: LetterAction,
  parts: () => ['others', 'send'],
  partOf: (_, { type }) => (type === 'choose' ? 'others' : type === 'send' ? 'send' : 'game'),
  initial: () => ({ others: '', letter: null, sent: false }),

  act(content, state, action) {
    switch (action.type) {
      case 'choose':
        return has(content.options, action.option) ? { ...state, others: action.option } : refuse('unknown');
      case 'compose': {
        const { chosen, second, evidence } = action;
        if (![chosen, second].every(id => has(content.others, id)) || evidence.some(id => !has(content.evidence, id)))
          return refuse('unknown');
        return { ...state, letter: { chosen, second, evidence } };
      }
      case 'send':
        return state.letter ? { ...state, sent: true } : refuse('notReady');
    }
  },

  facts: (_, state) => ({ 'others.chosen': state.others, 'send.sent': state.sent, 'send.chosen': state.letter?.chosen ?? '' }),

  project: byPart<LetterContent, LetterState, LetterParts>({
    others: (content, state, viewer) => ({
      options: optionViews(content.options, viewer),
      chosen: state.others,
      letters:
        state.letter && state.others === content.personal
          ? content.others
              .filter(person => person.id !== state.letter?.chosen)
              .toSorted(byName)
              .map(person => ({
                to: person.name,
                text: [person.text, ...(person.id === state.letter?.second ? [content.second] : [])]
                  .map(text => viewer.say(text))
                  .join(' '),
              }))
          : [],
    }),
    send: (content, state, viewer) => ({ letter: viewer.say(letter(content, state)), sent: state.sent }),
  }),

  texts: content => [
    ...content.options.map(option => option.label),
    ...content.others.map(person => person.text),
    content.second,
    content.send,
    content.none,
    ...content.evidence.map(card => card.label),
  ],
  describe: describeLetter,
};

/** The letter to the client, in every language; empty until the team has chosen. */
function letter(content: LetterContent, state: LetterState): LocalisedText {
  const { letter } = state;
  if (!letter) return inEveryLanguage(() => '');
  const write = (language: Language) => {
    const person = (id: string) => find(content.others, id)?.label[language] ?? '';
    const cards = letter.evidence.map(id => find(content.evidence, id)?.label[language] ?? '');
    return content.send[language]
      .replace('{chosen}', person(letter.chosen))
      .replace('{evidence}', joinList(cards, language) || content.none[language])
      .replace('{second}', person(letter.second));
  };
  return inEveryLanguage(write);
}
