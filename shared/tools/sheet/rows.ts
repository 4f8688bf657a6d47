import { FIRST_LANGUAGE } from '../../text/languages.ts';
import { inEveryLanguage, type LocalisedText } from '../../text/localised.ts';
import { decimal } from '../../text/numbers.ts';
import { find } from '../content.ts';
import type { SheetContent, SheetState } from './content.ts';

export type SheetRow = SheetContent['rows'][number];

export const startValue = (content: SheetContent, row: SheetRow): number => Number(row.cells[content.edit]);

/** The current value of a cell: the changed number, or the one of the level. */
export const cellNow = (content: SheetContent, state: SheetState, row: SheetRow, column: string): number | string =>
  column === content.edit ? (state.values[row.id] ?? startValue(content, row)) : (row.cells[column] ?? '');

/** Rows that pass the filter, in the chosen order; equal rows keep the order of the sheet. */
export function shownRows(content: SheetContent, state: SheetState): SheetRow[] {
  const rows = content.rows.filter(row => state.filter === '' || row.cells[content.filter] === state.filter);
  const { sort } = state;
  if (!sort) return rows;
  const order = sort.order === 'up' ? 1 : -1;
  return rows.toSorted(
    (one, other) => order * compare(cellNow(content, state, one, sort.column), cellNow(content, state, other, sort.column)),
  );
}

const compare = (one: number | string, other: number | string): number =>
  typeof one === 'number' && typeof other === 'number' ? one - other : String(one).localeCompare(String(other), FIRST_LANGUAGE);

/** The average of the editable column over the rows that are shown, with one decimal where needed. */
export function average(content: SheetContent, state: SheetState): LocalisedText | null {
  const values = shownRows(content, state).map(row => Number(cellNow(content, state, row, content.edit)));
  if (!state.average || values.length === 0) return null;
  const mean = Math.round((values.reduce((sum, value) => sum + value, 0) / values.length) * 10) / 10;
  return inEveryLanguage(language => decimal(mean, language));
}

/** The word or number of a cell, in the reader's language. */
export function cellText(content: SheetContent, state: SheetState, row: SheetRow, column: string): LocalisedText {
  const cell = cellNow(content, state, row, column);
  const word = find(find(content.columns, column)?.words ?? [], String(cell));
  return word?.label ?? inEveryLanguage(language => (typeof cell === 'number' ? decimal(cell, language) : cell));
}
