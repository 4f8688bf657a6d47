/** The reveal, the debrief and the replay. Texts of the level come from the server. */
export const files = import.meta.glob<object>('./*/debrief.json', {
  base: '../../../shared/locales',
  eager: true,
  import: 'default',
});
