/** Words of this window. What belongs to a level comes with the view. */
export const sheet = {
  nl: {
    filter: 'Laat zien: {{column}}',
    all: 'alles',
    average: 'Gemiddelde',
    undo: 'Zet terug',
    cell: '{{column}} van {{row}}',
    change: 'Verander',
    save: 'Bewaar',
    leave: 'Laat zo',
    rows: '{{count}} van de {{total}} rijen',
    answers: 'Uw antwoord',
  },
  en: {
    filter: 'Show: {{column}}',
    all: 'all',
    average: 'Average',
    undo: 'Undo',
    cell: '{{column}} of {{row}}',
    change: 'Change',
    save: 'Save',
    leave: 'Leave as it is',
    rows: '{{count}} of {{total}} rows',
    answers: 'Your answer',
  },
};
