/** Words of this window. What belongs to a level comes with the view. */
export const ats = {
  nl: {
    filters: 'Filters',
    left: 'van de {{total}} mensen over',
    tableLabel: 'Mensen die over zijn',
    nobody: 'Niemand is over.',
    lost: 'Viel weg door dit filter',
    lostNobody: 'Hier viel niemand door weg.',
  },
  en: {
    filters: 'Filters',
    left: 'of {{total}} people left',
    tableLabel: 'People who are left',
    nobody: 'Nobody is left.',
    lost: 'Thrown out by this filter',
    lostNobody: 'This threw out nobody.',
  },
};
