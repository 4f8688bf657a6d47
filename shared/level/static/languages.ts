import { closest } from '../../text/editDistance.ts';
import { LANGUAGE_CODES, PSEUDO_LANGUAGE } from '../../text/languages.ts';
import { inAllLanguages } from '../../text/localised.ts';
import type { LevelLanguages } from '../schema.ts';
import type { Report } from './scope.ts';
import { valueAt, type SourceFile } from './sourceFile.ts';
import type { FoundText } from './texts.ts';

/** Those of a level that does not say: all levels had these two before a level could say it. */
const NOT_SAID: LevelLanguages = ['nl', 'en'];

/** What a level.json says of its languages, whatever else is wrong with it. */
export function languagesOf(level: unknown): LevelLanguages {
  const said = (level as { languages?: unknown } | undefined)?.languages;
  const codes = Array.isArray(said) ? said.filter(code => typeof code === 'string') : [];
  return codes.length > 0 ? (codes as LevelLanguages) : NOT_SAID;
}

/** Tells which languages only the product has, and which only the level. */
export function checkLanguages(languages: LevelLanguages, report: Report): void {
  const [first] = languages;
  for (const code of LANGUAGE_CODES)
    if (!languages.includes(code) && code !== PSEUDO_LANGUAGE)
      report(
        ['languages'],
        `the level is not there in "${code}": who chose that language reads "${first}"`,
        `translate its texts, and add "${code}" to "languages"`,
        'warning',
      );
  for (const [i, code] of languages.entries())
    if (!known(code))
      report(
        ['languages', i],
        `the product does not have "${code}" yet: nobody can choose it`,
        'translate ahead, or take it out here if it is a slip; shared/locales/README.md tells how the product gets a language',
        'warning',
      );
}

/**
 * Puts each of these texts of a file in every language of the level and of the product: what is not there shows the level's
 * first language. Tells what is missing, and what is written in a language that nobody has.
 */
export function fillLanguages(texts: readonly FoundText[], file: SourceFile, languages: LevelLanguages, report: Report): void {
  const [first, ...others] = languages;
  for (const { path, text } of texts) {
    const written = valueAt(file, path) as Readonly<Record<string, string>>;
    if (typeof written !== 'object') continue; // a label stands for it, and has its languages from level.json
    const strays = Object.keys(written).filter(code => !languages.includes(code) && !known(code));
    for (const code of strays) report([...path, code], `no language is called "${code}"`, mendStray(code, languages));
    if (strays.length === 0 && !(first in written))
      report(path, `"${first}" is missing`, 'add it: every text has the first language of the level');
    for (const code of others)
      if (!(code in written) && strays.length === 0)
        report(path, `"${code}" is missing: who chose it reads "${short(written[first])}"`, `add "${code}": …`, 'warning');
    const own = Object.fromEntries(Object.entries(written).filter(([code]) => languages.includes(code)));
    Object.assign(
      text,
      inAllLanguages({ ...Object.fromEntries(languages.map(code => [code, written[first] ?? ''])), ...own }, first),
    );
  }
}

const known = (code: string): boolean => LANGUAGE_CODES.some(one => one === code);

function mendStray(code: string, languages: LevelLanguages): string {
  const meant = closest(code, [...languages, ...LANGUAGE_CODES]);
  const add = `add "${code}" to "languages" in level.json`;
  return meant ? `did you mean "${meant}"? If it is a language, ${add}` : `if it is a language, ${add}; else take it out`;
}

const short = (text = ''): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
