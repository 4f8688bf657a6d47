import type lobby from '../../../shared/locales/nl/lobby.json';

export type LobbyTexts = typeof lobby;

/** The waiting room and its practice desk. */
export const files = import.meta.glob<object>('./*/lobby.json', {
  base: '../../../shared/locales',
  eager: true,
  import: 'default',
});
