/** Words of this window. What belongs to a level comes with the view. */
export const sorting = {
  nl: {
    bins: 'De eisen',
    none: 'Alle zinnen hebben een plek',
    left_one: 'Nog {{count}} zin',
    left_other: 'Nog {{count}} zinnen',
    where: 'Waar hoort dit bij: {{text}}',
  },
  en: {
    bins: 'The demands',
    none: 'All sentences have a place',
    left_one: '{{count}} sentence left',
    left_other: '{{count}} sentences left',
    where: 'Where does this belong: {{text}}',
  },
};
