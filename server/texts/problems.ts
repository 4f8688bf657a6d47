import type { Texts } from './localeFiles.ts';
import { formOf, keysFor, stemOf } from './plurals.ts';

/** The placeholders of a text: `{{name}}`. One with a brace too few is matched too, and so differs from the intended one. */
const placeholders = (text: string): string[] => [...text.matchAll(/\{\{?([^{}]+)\}?\}/g)].map(([whole]) => whole);

/** The text of the first language to compare a translation with; for a plural form that Dutch lacks, its `_other` form. */
export const firstTextOf = (key: string, first: Texts): string | undefined => first.get(key) ?? first.get(`${stemOf(key)}_other`);

/**
 * What is wrong with one translation: an unknown key, an empty text, a placeholder lost or unknown; null if nothing is.
 * `wanted`: the keys that its language must have.
 */
export function problemOf(key: string, text: string, wanted: ReadonlySet<string>, first: Texts): string | null {
  const model = firstTextOf(key, first);
  return model === undefined || !wanted.has(key) ? 'no text has this key' : textProblem(key, text, model);
}

/** Whether a text needs plural forms: it contains a count, or, in a text of the server, minutes. */
const needsForms = (key: string, text: string): boolean =>
  text.includes('{{count}}') || (key.startsWith('server.') && text.includes('{{minutes}}'));

function textProblem(key: string, text: string, model: string): string | null {
  if (text.trim() === '') return 'the text is empty';
  if (formOf(key) === null && needsForms(key, text))
    return `it contains a number: write its plural forms, ${key}_one and ${key}_other`;
  const optional = ['one', 'zero', 'two'].includes(formOf(key) ?? '') ? '{{count}}' : null; // "one day", "no days": the number may be a word
  const [wanted, given] = [placeholders(model), placeholders(text)].map(all => all.filter(one => one !== optional).toSorted());
  const lost = wanted!.filter(one => !given!.includes(one));
  const unknown = given!.filter(one => !wanted!.includes(one));
  if (lost.length > 0) return `${lost.join(' and ')} is lost`;
  if (unknown.length > 0) return `${unknown.join(' and ')} is not in the text of the first language`;
  return String(wanted) === String(given) ? null : `${given!.join(' and ')} occurs more or less often than in the first language`;
}

/** Everything that is wrong with a language's texts, one line each. */
export function problemsOf(language: string, texts: Texts, first: Texts): string[] {
  const wanted = new Set(keysFor(language, first.keys()));
  const missing = [...wanted].filter(key => !texts.has(key)).map(key => `${language} ${key}: ${missingWords(key)}`);
  const wrong = [...texts].flatMap(([key, text]) => {
    const problem = problemOf(key, text, wanted, first);
    return problem === null ? [] : [`${language} ${key}: ${problem}`];
  });
  return [...missing, ...wrong];
}

/** What to say of a missing text. */
export const missingWords = (key: string): string => {
  const form = formOf(key);
  return form === null ? 'the translation is missing' : `the plural form "${form}" is missing`;
};
