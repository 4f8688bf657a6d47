/** The forms of the seven statements. The statements themselves come from the level. */
export const files = import.meta.glob<object>('./*/statements.json', {
  base: '../../../shared/locales',
  eager: true,
  import: 'default',
});
