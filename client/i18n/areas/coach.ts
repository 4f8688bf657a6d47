/** The coach's pages. */
export const files = import.meta.glob<object>('./*/coach{,/*}.json', {
  base: '../../../shared/locales',
  eager: true,
  import: 'default',
});
