/** Words of this window. What belongs to a level comes with the view. */
export const dossier = {
  nl: {
    evidence: 'Het bewijs',
    about: 'Het bewijs voor {{name}}',
    chosen: 'Gekozen: {{count}} van {{need}}',
    slot: 'Plek {{number}}: nog leeg',
    loose: 'Kaarten',
    pick: 'Kies',
    put: 'Leg terug',
    none: 'Er liggen nog geen kaarten.',
    full: 'Er liggen al {{need}} kaarten. Leg er eerst één terug.',
  },
  en: {
    evidence: 'The evidence',
    about: 'The evidence for {{name}}',
    chosen: 'Picked: {{count}} of {{need}}',
    slot: 'Place {{number}}: still empty',
    loose: 'Cards',
    pick: 'Pick',
    put: 'Put back',
    none: 'There are no cards yet.',
    full: 'There are {{need}} cards already. Put one back first.',
  },
};
