/** The seven short statements, and how they are answered. The statements themselves come from the level. */
export const files = import.meta.glob<object>('./*/statements.json', {
  base: '../../../shared/locales',
  eager: true,
  import: 'default',
});
