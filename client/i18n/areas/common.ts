/** Texts that every page uses. */
export const files = import.meta.glob<object>('./*/common.json', {
  base: '../../../shared/locales',
  eager: true,
  import: 'default',
});
