/** The waiting room and its practice desk. */
export const files = import.meta.glob<object>('./*/lobby.json', {
  base: '../../../shared/locales',
  eager: true,
  import: 'default',
});
