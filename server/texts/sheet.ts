import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { FIRST_LANGUAGE } from '../../shared/text/languages.ts';
import type { Texts } from './localeFiles.ts';
import { formOf, keysFor, stemOf } from './plurals.ts';
import { firstTextOf, missingWords, problemOf } from './problems.ts';

const HEAD = ['key', 'seen', 'first', 'translation'];

/**
 * A CSV sheet of one language for a translator: key, where the text is seen, the text in the first language, the translation.
 * With semicolons and a byte order mark, so that Excel with Dutch settings opens it correctly.
 */
export function sheetOf(language: string, texts: Texts, first: Texts, seen: ReadonlyMap<string, readonly string[]>): string {
  const rows = keysFor(language, first.keys()).map(key => [
    key,
    (seen.get(key) ?? seen.get(`${stemOf(key)}_other`) ?? []).map(shortPath).slice(0, 3).join(', '),
    firstTextOf(key, first) ?? '',
    texts.get(key) ?? '',
  ]);
  const head = [...HEAD.slice(0, 2), `first (${FIRST_LANGUAGE})`, `translation (${language})`];
  return stringify([head, ...rows], { delimiter: ';', bom: true });
}

/** Shortens a path for a translator: 'client/features/lobby/Banner.tsx' becomes 'lobby/Banner'. */
const shortPath = (file: string): string => file.replace(/^(client|server)\/(features\/)?/, '').replace(/\.tsx?$/, '');

/** The result of reading a sheet: all texts of the language including those of the sheet, or the mistakes, one line each. */
export type SheetResult = { texts: Texts; changed: number; missing: number } | { refused: string[] };

/** Merges a sheet into the existing texts. An empty cell leaves a text untranslated; a single mistake refuses the whole sheet. */
export function readSheet(language: string, sheet: string, texts: Texts, first: Texts): SheetResult {
  const rows = parseRows(sheet);
  if (typeof rows === 'string') return { refused: [rows] };
  const given = new Map(rows.filter(({ text }) => text !== '').map(({ key, text }) => [key, text]));
  const merged = new Map([...texts, ...given]);
  const wanted = keysFor(language, first.keys());
  const known = new Set(wanted);
  const refused = [
    ...rows.flatMap(({ key, text, row }) => {
      const problem = problemOf(key, text || (firstTextOf(key, first) ?? ''), known, first);
      return problem === null ? [] : [`row ${row}, ${key}: ${problem}`];
    }),
    ...missingForms(wanted, merged).map(key => `${key}: ${missingWords(key)}`),
  ];
  if (refused.length > 0) return { refused };
  const ordered = new Map(wanted.flatMap(key => (merged.has(key) ? [[key, merged.get(key)!] as const] : [])));
  const changed = [...given].filter(([key, text]) => texts.get(key) !== text).length;
  return { texts: ordered, changed, missing: wanted.length - ordered.size };
}

/** Plural forms without a translation, of texts that have a translation for another form. */
function missingForms(wanted: readonly string[], merged: Texts): string[] {
  const started = new Set([...merged.keys()].filter(key => formOf(key) !== null).map(stemOf));
  return wanted.filter(key => formOf(key) !== null && started.has(stemOf(key)) && !merged.has(key));
}

interface Row {
  key: string;
  text: string;
  row: number; // from 1, as in a spreadsheet
}

/** Parses the rows of a sheet with any common delimiter; returns an error message if it cannot be read. */
function parseRows(sheet: string): Row[] | string {
  const delimiter = /^\uFEFF?"?key"?([;,\t])/.exec(sheet)?.[1];
  if (delimiter === undefined) return 'This is not a sheet of texts: the first row must be key, seen, first, translation.';
  try {
    const rows = parse(sheet, { bom: true, delimiter, relax_column_count: true }).slice(1);
    return rows.map(([key = '', , , text = ''], at) => ({ key: key.trim(), text: text.replaceAll('\r\n', '\n'), row: at + 2 }));
  } catch (error) {
    return `The sheet cannot be read: ${error instanceof Error ? error.message : String(error)}`;
  }
}
