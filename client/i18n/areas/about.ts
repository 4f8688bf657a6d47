/** The about page: stored data and credits. */
export const files = import.meta.glob<object>('./*/about.json', {
  base: '../../../shared/locales',
  eager: true,
  import: 'default',
});
