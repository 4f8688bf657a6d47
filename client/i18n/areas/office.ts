import type office from '../../../shared/locales/nl/office.json';

export type OfficeTexts = typeof office;

/** What the drawn room tells. */
export const files = import.meta.glob<object>('./*/office.json', {
  base: '../../../shared/locales',
  eager: true,
  import: 'default',
});
