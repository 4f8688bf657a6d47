/** Words of this window. What belongs to a level comes with the view. */
export const days = {
  nl: { title: 'Wie kan wanneer?' },
  en: { title: 'Who can when?' },
};
