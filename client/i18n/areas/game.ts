/** The briefing and the game page. Texts of the level come from the server. */
export const files = import.meta.glob<object>('./*/game{,/*}.json', {
  base: '../../../shared/locales',
  eager: true,
  import: 'default',
});
