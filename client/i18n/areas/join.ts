import type join from '../../../shared/locales/nl/join.json';

export type JoinTexts = typeof join;

/** Joining: code, name and face; and coming back. */
export const files = import.meta.glob<object>('./*/join.json', {
  base: '../../../shared/locales',
  eager: true,
  import: 'default',
});
