/** Words of this window. What belongs to a level comes with the view. */
export const websearch = {
  nl: {
    title: 'Zoeken op internet',
    nothingYet: 'Nog niets gezocht',
    lookFor: 'Wat zoekt u op?',
    read: 'gelezen',
    by: 'Gemaakt door',
    date: 'Datum',
    sources: 'Uw bewijs',
    noSources: 'Zoek eerst iets op. Dan liggen de bronnen hier.',
    pick: 'Goede bronnen ({{count}} van {{wanted}} gekozen)',
  },
  en: {
    title: 'Searching the web',
    nothingYet: 'Nothing searched yet',
    lookFor: 'What do you look up?',
    read: 'read',
    by: 'Made by',
    date: 'Date',
    sources: 'Your evidence',
    noSources: 'Look something up first. Then the sources lie here.',
    pick: 'Good sources ({{count}} of {{wanted}} picked)',
  },
};
