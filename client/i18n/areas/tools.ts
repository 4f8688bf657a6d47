/** The windows of the tools: a few shared texts, and those of each kind. */
export const files = import.meta.glob<object>('./*/tools{,/*}.json', {
  base: '../../../shared/locales',
  eager: true,
  import: 'default',
});
