import { closest } from '../../text/editDistance.ts';
import { LANGUAGE_CODES, PSEUDO_LANGUAGE } from '../../text/languages.ts';
import { inAllLanguages } from '../../text/localised.ts';
import type { LevelLanguages } from '../schema.ts';
import type { Report } from './scope.ts';
import { valueAt, type SourceFile } from './sourceFile.ts';
import type { FoundText } from './texts.ts';

/** The languages of a level that does not list any: levels older than that setting have these two. */
const DEFAULT_LANGUAGES: LevelLanguages = ['nl', 'en'];

/** The languages listed in a level.json, whatever else is wrong with it. */
export function languagesOf(level: unknown): LevelLanguages {
  const said = (level as { languages?: unknown } | undefined)?.languages;
  const codes = Array.isArray(said) ? said.filter(code => typeof code === 'string') : [];
  return codes.length > 0 ? (codes as LevelLanguages) : DEFAULT_LANGUAGES;
}

/** Reports languages that only the product has, and those that only the level has. */
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
    if (!isKnownLanguage(code))
      report(
        ['languages', i],
        `the product does not have "${code}" yet: nobody can choose it`,
        'translate ahead, or take it out here if it is a slip; shared/locales/README.md tells how the product gets a language',
        'warning',
      );
}

/**
 * Completes each text of a file for all languages of the level and the product, with the level's first language as
 * fallback. Reports missing texts, and texts in a language that neither has.
 */
export function fillLanguages(texts: readonly FoundText[], file: SourceFile, languages: LevelLanguages, report: Report): void {
  const [first, ...others] = languages;
  for (const { path, text } of texts) {
    const written = valueAt(file, path) as Readonly<Record<string, string>>;
    if (typeof written !== 'object') continue; // a label, which gets its languages from level.json
    const strays = Object.keys(written).filter(code => !languages.includes(code) && !isKnownLanguage(code));
    for (const code of strays) report([...path, code], `no language is called "${code}"`, strayLanguageFix(code, languages));
    if (strays.length === 0 && !(first in written))
      report(path, `"${first}" is missing`, 'add it: every text has the first language of the level');
    for (const code of others)
      if (!(code in written) && strays.length === 0)
        report(path, `"${code}" is missing: who chose it reads "${shorten(written[first])}"`, `add "${code}": …`, 'warning');
    const own = Object.fromEntries(Object.entries(written).filter(([code]) => languages.includes(code)));
    Object.assign(
      text,
      inAllLanguages({ ...Object.fromEntries(languages.map(code => [code, written[first] ?? ''])), ...own }, first),
    );
  }
}

const isKnownLanguage = (code: string): boolean => LANGUAGE_CODES.some(one => one === code);

function strayLanguageFix(code: string, languages: LevelLanguages): string {
  const meant = closest(code, [...languages, ...LANGUAGE_CODES]);
  const add = `add "${code}" to "languages" in level.json`;
  return meant ? `did you mean "${meant}"? If it is a language, ${add}` : `if it is a language, ${add}; else take it out`;
}

const shorten = (text = ''): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
