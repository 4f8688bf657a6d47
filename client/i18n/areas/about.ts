/** What is kept, and whose work this is built on. */
export const files = import.meta.glob<object>('./*/about.json', {
  base: '../../../shared/locales',
  eager: true,
  import: 'default',
});
