/** The own page of a participant: plan, certificate, contact cards, own data. */
export const files = import.meta.glob<object>('./*/personal.json', {
  base: '../../../shared/locales',
  eager: true,
  import: 'default',
});
