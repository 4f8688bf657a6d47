/** The briefing and the game page. Sentences of the level come from the server. */
export const files = import.meta.glob<object>('./*/game{,/*}.json', {
  base: '../../../shared/locales',
  eager: true,
  import: 'default',
});
