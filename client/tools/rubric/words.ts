/** Words of this window. What belongs to a level comes with the view. */
export const rubric = {
  nl: {
    weights: 'De weging',
    rule: 'Zo telt u bewijs',
    cards: 'Kaarten op tafel',
    free: 'nog vrij',
    filled: '{{count}} van {{rows}} klaar',
    take: 'Ik neem deze',
    leave: 'Leg terug',
    takenBy: '{{name}} telt deze kaart.',
    takeOver: 'Neem deze kaart over',
    points_one: 'punt',
    points_other: 'punten',
  },
  en: {
    weights: 'The weights',
    rule: 'How to count evidence',
    cards: 'Cards on the table',
    free: 'still free',
    filled: '{{count}} of {{rows}} done',
    take: 'I take this one',
    leave: 'Put back',
    takenBy: '{{name}} counts this card.',
    takeOver: 'Take over this card',
    points_one: 'point',
    points_other: 'points',
  },
};
