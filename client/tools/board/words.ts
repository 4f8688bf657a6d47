/** Words of this window. What belongs to a level comes with the view. */
export const board = {
  nl: {
    names: 'Namen op het bord',
    count_one: 'naam aangetikt',
    count_other: 'namen aangetikt',
    lastBy: 'laatst: {{name}}',
  },
  en: {
    names: 'Names on the board',
    count_one: 'name tapped',
    count_other: 'names tapped',
    lastBy: 'last: {{name}}',
  },
};
