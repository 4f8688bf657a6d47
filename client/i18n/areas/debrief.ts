/** The reveal, the debrief and looking back. What the level says comes from the server. */
export const files = import.meta.glob<object>('./*/debrief.json', {
  base: '../../../shared/locales',
  eager: true,
  import: 'default',
});
