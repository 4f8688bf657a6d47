import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { nameOf } from '../../server/bots/names.ts';
import { CODE_WORDS } from '../../shared/text/codeWords.ts';
import { FIRST_LANGUAGE, LANGUAGES, languageTag } from '../../shared/text/languages.ts';

const root = resolve(import.meta.dirname, '../..');

const filesIn = (folder: string, ending: RegExp): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => ending.test(name))
    .map(name => readFileSync(join(root, folder, name), 'utf8'));

/** What is on pages without being a text of the program, the longest first. */
export interface Typed {
  phrases: readonly string[];
  gallery: ReadonlySet<string>; // contents of the gallery's specimens
}

/** Collects the names and typed texts of the browser tests, and the texts of a level that are equal in every language. */
export function readTyped(): Typed {
  const lines = [...filesIn('tests/e2e', /\.ts$/), ...filesIn('tests/support', /\.ts$/)].join('\n').split('\n');
  const typed = lines
    .filter(line => /\b(fill|type|pressSequentially)\(|\bname, |const [A-Z]+ = '/.test(line))
    .flatMap(line => quotedIn(line).slice(-1));
  const names = lines.filter(line => /\b(NAMES|BOTS)\b|\b(join|arrive|authoriseJoin|Host\.open)\(/.test(line)).flatMap(quotedIn);
  const levels = filesIn('levels', /\.json$/).flatMap(file => plainIn(JSON.parse(file)));
  const own = [
    'De Kandidaat',
    'Coach',
    'Aa',
    'AND', // an operator of a search, not translated
    'OR',
    'NOT',
    ...Array.from({ length: 12 }, (_, nth) => nameOf(nth)),
    ...LANGUAGES.map(({ name }) => name),
    ...dateWords(),
  ];
  const phrases = [...new Set([...typed, ...names.filter(name => /^\p{Lu}\p{L}+$/u.test(name)), ...levels, ...own])];
  return {
    phrases: phrases.filter(one => one.length > 1).toSorted((a, b) => b.length - a.length),
    gallery: new Set(
      [
        ...filesIn('client/gallery', /\.tsx?$/),
        ...readdirSync(join(root, 'client/gallery'), { recursive: true, encoding: 'utf8' }), // a specimen has the name of its file
        readFileSync(join(root, 'client/gallery.html'), 'utf8'),
      ].flatMap(wordsOf),
    ),
  };
}
const quotedIn = (line: string): string[] => [...line.matchAll(/'((?:[^'\\]|\\.)*)'/g)].map(([, text]) => text!);

/** Contents of a level that are not translated: names, addresses, times. */
function plainIn(node: unknown): string[] {
  if (typeof node === 'string') return [node];
  if (typeof node !== 'object' || node === null || FIRST_LANGUAGE in node) return [];
  return Object.values(node).flatMap(plainIn);
}

/** Months, days, names of languages, "and" in a list: formatted by `Intl`, which has no marks. */
function dateWords(): string[] {
  const tag = languageTag(LANGUAGES.at(-1)!.code);
  const names = new Intl.DisplayNames(tag, { type: 'language' });
  const dates = Array.from({ length: 12 }, (_, month) => new Date(2026, month, month + 1));
  return [
    ...LANGUAGES.map(({ code }) => names.of(code) ?? ''),
    ...new Intl.ListFormat(tag).formatToParts(['1', '2']).map(({ value }) => value.trim()),
    ...dates.flatMap(date => [
      date.toLocaleString(tag, { month: 'long' }),
      date.toLocaleString(tag, { month: 'short' }),
      date.toLocaleString(tag, { weekday: 'long' }),
      date.toLocaleString(tag, { weekday: 'short' }),
    ]),
  ];
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const wordsOf = (text: string): string[] => text.match(/\p{L}+/gu) ?? [];
const INITIALS = /(?<!\p{L})\p{Lu}{1,2}(?!\p{L})/gu;
const CODES = new RegExp(`\\b(?:${CODE_WORDS.join('|')})\\b`, 'gi');

/** The rest of an unmarked text after removing everything known; '' when no letters are left. */
export function withoutKnown(text: string, { phrases, gallery }: Typed, page: string): string {
  let rest = text.replace(/https?:\/\/\S+/g, '').replace(/^(title of the page|[a-z-]+): /, '');
  if (page.startsWith('/gallery') && wordsOf(rest).every(word => gallery.has(word))) return '';
  for (const phrase of phrases)
    if (rest.includes(phrase)) rest = rest.replace(new RegExp(`(?<!\\p{L})${escape(phrase)}(?!\\p{L})`, 'gu'), ' ');
  rest = rest.replace(CODES, ' ');
  return /\p{L}{2}/u.test(rest.replace(INITIALS, '')) ? text : '';
}
