/** The settings dialog. */
export const files = import.meta.glob<object>('./*/settings.json', {
  base: '../../../shared/locales',
  eager: true,
  import: 'default',
});
