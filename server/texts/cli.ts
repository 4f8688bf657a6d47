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

const USAGE = `npm run texts -- export <language> [file.csv]   a sheet for a translator, also for a language that is new
npm run texts -- import <language> [file.csv]   reads it back
npm run texts -- check                          what is wrong with the texts
npm run texts -- types                          after a file of texts came or went: the types of all keys
npm run texts -- pseudo                         a language of longer, marked words, to look for texts that stand in the code`;

/** A language as the field writes it: nl, en, pt-BR. */
const isCode = (language: string): boolean => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language);

function exportSheet(language: string, file: string, folder: string): number {
  const first = readTexts(FIRST_LANGUAGE, folder);
  writeFileSync(file, sheetOf(language, readTexts(language, folder), first, usesOf(first.keys())));
  console.log(
    `${file}: ${first.size} texts. Fill in the last column and bring it back: npm run texts -- import ${language} ${file}`,
  );
  return 0;
}

function importSheet(language: string, file: string, folder: string): number {
  if (!existsSync(file)) {
    console.error(`There is no ${file}.`);
    return 1;
  }
  const read = readSheet(language, readFileSync(file, 'utf8'), readTexts(language, folder), readTexts(FIRST_LANGUAGE, folder));
  if ('refused' in read) {
    for (const line of read.refused) console.error(line);
    console.error(`${file} is not taken over: ${read.refused.length} to mend.`);
    return 1;
  }
  writeTexts(language, read.texts, folder);
  console.log(`${language}: ${read.changed} texts changed, ${read.missing} still without a translation.`);
  return 0;
}

function check(folder: string): number {
  const first = readTexts(FIRST_LANGUAGE, folder);
  const problems = [
    ...languagesIn(folder).flatMap(language => problemsOf(language, readTexts(language, folder), first)),
    ...unusedOf(first.keys()).map(key => `${key}: nothing shows this text`),
  ];
  for (const line of problems) console.log(line);
  if (problems.length === 0) console.log(`${languagesIn(folder).join(', ')}: every text is there`);
  return problems.length === 0 ? 0 : 1;
}

function types(folder: string): number {
  writeFileSync(TYPES_FILE, typesFile(namespacesOf(FIRST_LANGUAGE, folder)));
  console.log(`${relative(process.cwd(), TYPES_FILE)} is written`);
  return 0;
}

function pseudo(folder: string): number {
  writeTexts(PSEUDO_LANGUAGE, pseudoTexts(readTexts(FIRST_LANGUAGE, folder)), folder);
  console.log(
    `${relative(process.cwd(), folder)}/${PSEUDO_LANGUAGE} is written. npm run dev now shows the pages in it; remove the folder when you have looked.`,
  );
  return 0;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { locales: { type: 'string', default: LOCALES } }, // another folder than the product's
});
const [verb, language = '', file = `texts-${language}.csv`] = positionals;
if (verb === 'export' && isCode(language)) process.exitCode = exportSheet(language, file, values.locales);
else if (verb === 'import' && isCode(language)) process.exitCode = importSheet(language, file, values.locales);
else if (verb === 'check') process.exitCode = check(values.locales);
else if (verb === 'types') process.exitCode = types(values.locales);
else if (verb === 'pseudo') process.exitCode = pseudo(values.locales);
else {
  console.error(`Use:\n${USAGE}`);
  process.exitCode = 1;
}
