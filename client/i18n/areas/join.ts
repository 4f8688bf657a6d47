/** Joining: code, name and face; and coming back. */
export const files = import.meta.glob<object>('./*/join.json', {
  base: '../../../shared/locales',
  eager: true,
  import: 'default',
});
