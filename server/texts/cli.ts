import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { FIRST_LANGUAGE, PSEUDO_LANGUAGE } from '../../shared/text/languages.ts';
import { languagesIn, LOCALES, namespacesOf, readTexts, writeTexts } from './localeFiles.ts';
import { problemsOf } from './problems.ts';
import { pseudoTexts } from './pseudo.ts';
import { readSheet, sheetOf } from './sheet.ts';
import { TYPES_FILE, typesFile } from './typesFile.ts';
import { unusedOf, usesOf } from './usage.ts';

const USAGE = `npm run texts -- export <language> [file.csv]   writes a sheet for a translator, also for a new language
npm run texts -- import <language> [file.csv]   reads the sheet back
npm run texts -- check                          lists what is wrong with the texts
npm run texts -- types                          writes the types of all keys: run after adding or removing a file of texts
npm run texts -- pseudo                         writes the pseudo-language: longer, marked words that expose texts hard-coded in the code`;

/** A language tag of BCP 47: nl, en, pt-BR. */
const isCode = (language: string): boolean => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language);

function exportSheet(language: string, file: string, folder: string): number {
  const first = readTexts(FIRST_LANGUAGE, folder);
  writeFileSync(file, sheetOf(language, readTexts(language, folder), first, usesOf(first.keys())));
  console.log(`${file}: ${first.size} texts. Fill in the last column, then run: npm run texts -- import ${language} ${file}`);
  return 0;
}

function importSheet(language: string, file: string, folder: string): number {
  if (!existsSync(file)) {
    console.error(`${file} does not exist.`);
    return 1;
  }
  const read = readSheet(language, readFileSync(file, 'utf8'), readTexts(language, folder), readTexts(FIRST_LANGUAGE, folder));
  if ('refused' in read) {
    for (const line of read.refused) console.error(line);
    console.error(`${file} was not imported: ${read.refused.length} to fix.`);
    return 1;
  }
  writeTexts(language, read.texts, folder);
  console.log(`${language}: ${read.changed} texts changed, ${read.missing} not translated yet.`);
  return 0;
}

function check(folder: string): number {
  const first = readTexts(FIRST_LANGUAGE, folder);
  const problems = [
    ...languagesIn(folder).flatMap(language => problemsOf(language, readTexts(language, folder), first)),
    ...unusedOf(first.keys()).map(key => `${key}: not used anywhere`),
  ];
  for (const line of problems) console.log(line);
  if (problems.length === 0) console.log(`${languagesIn(folder).join(', ')}: complete`);
  return problems.length === 0 ? 0 : 1;
}

function types(folder: string): number {
  writeFileSync(TYPES_FILE, typesFile(namespacesOf(FIRST_LANGUAGE, folder)));
  console.log(`Wrote ${relative(process.cwd(), TYPES_FILE)}`);
  return 0;
}

function pseudo(folder: string): number {
  writeTexts(PSEUDO_LANGUAGE, pseudoTexts(readTexts(FIRST_LANGUAGE, folder)), folder);
  console.log(
    `${relative(process.cwd(), folder)}/${PSEUDO_LANGUAGE}: written. npm run dev now shows the pages in it; remove the folder when you are done.`,
  );
  return 0;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { locales: { type: 'string', default: LOCALES } }, // tests use another folder
});
const [verb, language = '', file = `texts-${language}.csv`] = positionals;
if (verb === 'export' && isCode(language)) process.exitCode = exportSheet(language, file, values.locales);
else if (verb === 'import' && isCode(language)) process.exitCode = importSheet(language, file, values.locales);
else if (verb === 'check') process.exitCode = check(values.locales);
else if (verb === 'types') process.exitCode = types(values.locales);
else if (verb === 'pseudo') process.exitCode = pseudo(values.locales);
else {
  console.error(`Usage:\n${USAGE}`);
  process.exitCode = 1;
}
