import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { FIRST_LANGUAGE } from '../../shared/text/languages.ts';
import type { Texts } from './localeFiles.ts';
import { formOf, keysFor, stemOf } from './plurals.ts';
import { firstTextOf, missingWords, problemOf } from './problems.ts';

const HEAD = ['key', 'seen', 'first', 'translation'];

/**
 * One language as a sheet for a translator: key, where it is seen, the text in the first language, the translation.
 * Semicolons and a byte order mark, so that spreadsheets in the Netherlands open it right.
 */
export function sheetOf(language: string, texts: Texts, first: Texts, seen: ReadonlyMap<string, readonly string[]>): string {
  const rows = keysFor(language, first.keys()).map(key => [
    key,
    (seen.get(key) ?? seen.get(`${stemOf(key)}_other`) ?? []).map(placeWord).slice(0, 3).join(', '),
    firstTextOf(key, first) ?? '',
    texts.get(key) ?? '',
  ]);
  const head = [...HEAD.slice(0, 2), `first (${FIRST_LANGUAGE})`, `translation (${language})`];
  return stringify([head, ...rows], { delimiter: ';', bom: true });
}

/** 'client/features/lobby/Banner.tsx' as somebody who looks for it reads it: 'lobby/Banner'. */
const placeWord = (file: string): string => file.replace(/^(client|server)\/(features\/)?/, '').replace(/\.tsx?$/, '');

/** What a sheet brings: all texts of the language with those of the sheet, or what is refused, a line each. */
export type Read = { texts: Texts; changed: number; missing: number } | { refused: string[] };

/** Reads a sheet back over the texts that are there. A cell that is empty is no translation yet; one mistake refuses the sheet. */
export function readSheet(language: string, sheet: string, texts: Texts, first: Texts): Read {
  const rows = cellsOf(sheet);
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
    ...lostForms(wanted, merged).map(key => `${key}: ${missingWords(key)}`),
  ];
  if (refused.length > 0) return { refused };
  const ordered = new Map(wanted.flatMap(key => (merged.has(key) ? [[key, merged.get(key)!] as const] : [])));
  const changed = [...given].filter(([key, text]) => texts.get(key) !== text).length;
  return { texts: ordered, changed, missing: wanted.length - ordered.size };
}

/** Forms of a counting text that have no translation while others of the same text have one. */
function lostForms(wanted: readonly string[], merged: Texts): string[] {
  const begun = new Set([...merged.keys()].filter(key => formOf(key) !== null).map(stemOf));
  return wanted.filter(key => formOf(key) !== null && begun.has(stemOf(key)) && !merged.has(key));
}

interface Row {
  key: string;
  text: string;
  row: number; // as a spreadsheet counts
}

/** The rows of a sheet, whatever a spreadsheet put between its cells; a sentence when it cannot be read. */
function cellsOf(sheet: string): Row[] | string {
  const delimiter = /^\uFEFF?"?key"?([;,\t])/.exec(sheet)?.[1];
  if (delimiter === undefined) return 'This is no sheet of texts: its first row begins with key, seen, first, translation.';
  try {
    const rows = parse(sheet, { bom: true, delimiter, relax_column_count: true }).slice(1);
    return rows.map(([key = '', , , text = ''], at) => ({ key: key.trim(), text: text.replaceAll('\r\n', '\n'), row: at + 2 }));
  } catch (error) {
    return `The sheet cannot be read: ${error instanceof Error ? error.message : String(error)}`;
  }
}
