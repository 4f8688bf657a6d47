/** Words of this window. What belongs to a level comes with the view. */
export const privacy = {
  nl: {
    fields: 'Wat staat er open?',
    openWord: 'open',
    closedWord: 'dicht',
    preview: 'Dit ziet de klant',
    sheetTitle: 'Kandidaat',
    sheetEmpty: 'Het blad is leeg.',
    fieldsOpen_one: '{{count}} veld open',
    fieldsOpen_other: '{{count}} velden open',
    keep: 'Hoe lang bewaart u?',
  },
  en: {
    fields: 'What is open?',
    openWord: 'open',
    closedWord: 'closed',
    preview: 'This is what the client sees',
    sheetTitle: 'Candidate',
    sheetEmpty: 'The sheet is empty.',
    fieldsOpen_one: '{{count}} field open',
    fieldsOpen_other: '{{count}} fields open',
    keep: 'How long do you keep it?',
  },
};
