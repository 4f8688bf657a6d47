/** What people need on the day. */
export const files = import.meta.glob<object>('./*/need.json', {
  base: '../../../shared/locales',
  eager: true,
  import: 'default',
});
