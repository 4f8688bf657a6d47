/** The self-check at home, before the day. */
export const files = import.meta.glob<object>('./*/selfCheck.json', {
  base: '../../../shared/locales',
  eager: true,
  import: 'default',
});
