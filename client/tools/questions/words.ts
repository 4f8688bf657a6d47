/** Words of this window. What belongs to a level comes with the view. */
export const questions = {
  nl: { all: 'Vragen', count: '{{count}} van {{wanted}} gekozen', talk: 'Zo wordt het gesprek', empty: 'nog leeg' },
  en: { all: 'Questions', count: '{{count}} of {{wanted}} picked', talk: 'This is the talk', empty: 'still empty' },
};
