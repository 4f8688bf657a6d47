/** The labels of the drawn office. */
export const files = import.meta.glob<object>('./*/office.json', {
  base: '../../../shared/locales',
  eager: true,
  import: 'default',
});
