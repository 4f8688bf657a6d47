/** What a participant takes along: plan, certificate, contact cards, own data. */
export const files = import.meta.glob<object>('./*/personal.json', {
  base: '../../../shared/locales',
  eager: true,
  import: 'default',
});
