/** Reports for coaches and for level designers. */
export const files = import.meta.glob<object>('./*/report.json', {
  base: '../../../shared/locales',
  eager: true,
  import: 'default',
});
