/** Reports for the coach and for who makes levels. */
export const files = import.meta.glob<object>('./*/report.json', {
  base: '../../../shared/locales',
  eager: true,
  import: 'default',
});
