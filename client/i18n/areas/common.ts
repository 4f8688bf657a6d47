import type common from '../../../shared/locales/nl/common.json';

export type CommonTexts = typeof common;

/** Words that every page uses. */
export const files = import.meta.glob<object>('./*/common.json', {
  base: '../../../shared/locales',
  eager: true,
  import: 'default',
});
