import { stringify } from 'csv-stringify/sync';
import { languageTag } from '../../../shared/text/languages.ts';
import type { Language } from '../../../shared/text/localised.ts';

export type Cell = string | number | null;
/** One table: a file of its own. */
export interface TableFile {
  name: string; // of the file, without its ending
  rows: readonly (readonly Cell[])[]; // the first row has the names of the columns
}

/**
 * A table as spreadsheets of this language open it: in Dutch with a decimal comma and semicolons, in English with a point and commas.
 * The byte order mark tells them that it is UTF-8; what looks like a formula is not carried out.
 */
export function csvFile(rows: TableFile['rows'], language: Language): string {
  const mark = new Intl.NumberFormat(languageTag(language)).formatToParts(0.5).find(part => part.type === 'decimal')!.value;
  return stringify(rows as Cell[][], {
    delimiter: mark === ',' ? ';' : ',',
    bom: true,
    escape_formulas: true,
    cast: { number: value => String(value).replace('.', mark) },
  });
}

/** Minutes with one decimal. */
export const minutes = (ms: number | null): Cell => (ms === null ? null : Math.round(ms / 6000) / 10);
export const rounded = (value: number): number => Math.round(value * 100) / 100;
