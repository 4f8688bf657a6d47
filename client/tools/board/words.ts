/** Words of this window. What belongs to a level comes with the view. */
export const board = {
  nl: {
    count_one: '{{count}} naam aangetikt',
    count_other: '{{count}} namen aangetikt',
    on: 'op allebei',
    off: 'tik aan',
    lastBy: 'laatst: {{name}}',
  },
  en: {
    count_one: '{{count}} name tapped',
    count_other: '{{count}} names tapped',
    on: 'on both',
    off: 'tap',
    lastBy: 'last: {{name}}',
  },
};
