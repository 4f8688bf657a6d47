/** The windows of the tools: a few words that they share, and each kind its own. */
export const files = import.meta.glob<object>('./*/tools{,/*}.json', {
  base: '../../../shared/locales',
  eager: true,
  import: 'default',
});
