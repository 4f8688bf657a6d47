import { strToU8, zipSync } from 'fflate';
import type { Language } from '../../../shared/text/localised.ts';
import { csvFile, type TableFile } from './csvFile.ts';

/** One zip of tables, each a CSV file, with texts beside them. `made`: epoch ms, the time of its files. */
export function zipOf(
  { tables, texts = {} }: { tables: readonly TableFile[]; texts?: Readonly<Record<string, string>> },
  language: Language,
  made: number,
): Uint8Array {
  const files = [
    ...tables.map(({ name, rows }) => [`${name}.csv`, csvFile(rows, language)] as const),
    ...Object.entries(texts).map(([name, text]) => [`${name}.txt`, text] as const),
  ];
  return zipSync(Object.fromEntries(files.map(([name, text]) => [name, strToU8(text)])), { mtime: made });
}
