import type { Texts } from './localeFiles.ts';
import { formOf, keysFor, stemOf } from './plurals.ts';

/** What is filled in when a text is shown: `{{name}}`; with one brace too few it is found as well, as one that is lost. */
const placeholders = (text: string): string[] => [...text.matchAll(/\{\{?([^{}]+)\}?\}/g)].map(([whole]) => whole);

/** The text of the first language that a translation is laid beside; a form that Dutch has not is laid beside the one for more. */
export const firstTextOf = (key: string, first: Texts): string | undefined => first.get(key) ?? first.get(`${stemOf(key)}_other`);

/**
 * What is wrong with one translation; null: nothing. An unknown key, an empty text, a placeholder lost or made up. `wanted`: the
 * keys that its language has.
 */
export function problemOf(key: string, text: string, wanted: ReadonlySet<string>, first: Texts): string | null {
  const model = firstTextOf(key, first);
  return model === undefined || !wanted.has(key) ? 'no text has this key' : textProblem(key, text, model);
}

/** Whether a text says a number that words follow: of what the server says, minutes count too. */
const counts = (key: string, text: string): boolean =>
  text.includes('{{count}}') || (key.startsWith('server.') && text.includes('{{minutes}}'));

function textProblem(key: string, text: string, model: string): string | null {
  if (text.trim() === '') return 'the text is empty';
  if (formOf(key) === null && counts(key, text))
    return `it counts: give it a form for one and for more, ${key}_one and ${key}_other`;
  const free = ['one', 'zero', 'two'].includes(formOf(key) ?? '') ? '{{count}}' : null; // "one day", "no days": the number may be a word
  const [wanted, given] = [placeholders(model), placeholders(text)].map(all => all.filter(one => one !== free).toSorted());
  const lost = wanted!.filter(one => !given!.includes(one));
  const unknown = given!.filter(one => !wanted!.includes(one));
  if (lost.length > 0) return `${lost.join(' and ')} is lost`;
  if (unknown.length > 0) return `${unknown.join(' and ')} is not in the first language`;
  return String(wanted) === String(given) ? null : `${given!.join(' and ')} stands there another number of times`;
}

/** Everything that is wrong with a language's texts, a line each. */
export function problemsOf(language: string, texts: Texts, first: Texts): string[] {
  const wanted = new Set(keysFor(language, first.keys()));
  const missing = [...wanted].filter(key => !texts.has(key)).map(key => `${language} ${key}: ${missingWords(key)}`);
  const wrong = [...texts].flatMap(([key, text]) => {
    const problem = problemOf(key, text, wanted, first);
    return problem === null ? [] : [`${language} ${key}: ${problem}`];
  });
  return [...missing, ...wrong];
}

/** How a text that is not there is told. */
export const missingWords = (key: string): string => {
  const form = formOf(key);
  return form === null ? 'there is no translation' : `the plural form "${form}" is missing`;
};
