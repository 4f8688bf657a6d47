/** What the drawn room tells. */
export const files = import.meta.glob<object>('./*/office.json', {
  base: '../../../shared/locales',
  eager: true,
  import: 'default',
});
