import type { Area } from './area.ts';

const nl = {
  map: 'Kaart',
  desk: '{{name}}, {{role}}',
  own: 'Uw bureau. {{name}}, {{role}}',
  away: 'even weg',
  atTable: 'zit aan de overlegtafel',
  visits: 'is bij het bureau van {{name}}',
  worksIn: 'werkt in {{tools}}',
  hand: 'hand omhoog',
  lampOn: 'de lamp is aan: eigen taken klaar',
  lampOff: 'de lamp is uit',
  typing: '{{name}} schrijft in de chat',
  thanks: 'Dank u, {{name}}',
  left: 'Kijk naar links',
  right: 'Kijk naar rechts',
};

export const office: Area<typeof nl> = {
  nl,
  en: {
    map: 'Map',
    desk: '{{name}}, {{role}}',
    own: 'Your desk. {{name}}, {{role}}',
    away: 'away',
    atTable: 'sits at the meeting table',
    visits: 'is at the desk of {{name}}',
    worksIn: 'works in {{tools}}',
    hand: 'hand up',
    lampOn: 'the lamp is on: own tasks done',
    lampOff: 'the lamp is off',
    typing: '{{name}} is writing in the chat',
    thanks: 'Thank you, {{name}}',
    left: 'Look left',
    right: 'Look right',
  },
};
