import { languageTag, type LanguageCode } from './languages.ts';
import { plain } from './normalize.ts';

const DUTCH =
  'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig';
const ENGLISH =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty';
const BY_WORD = new Map([DUTCH, ENGLISH].flatMap(list => list.split(' ').map((word, value) => [word, value] as const)));

/** "één" ... "twintig", "one" ... "twenty". */
export const numberWord = (word: string): number | null => BY_WORD.get(plain(word)) ?? null;

/**
 * Parses a number as people type it: with comma or point ("1.000" is a thousand), and optionally a currency or unit. Null:
 * not a number.
 */
export function readNumber(text: string): number | null {
  const bare = plain(text)
    .replace(/^(?:€|eur|euro)\s*/, '')
    .replace(/\s*(?:%|€|euro|procent|percent|uur|maanden|months|hours)$/, '')
    .trim();
  const word = numberWord(bare);
  if (word !== null) return word;
  if (/^-?\d{1,3}(?:[. ]\d{3})+(?:,\d+)?$/.test(bare)) return Number(bare.replace(/[. ]/g, '').replace(',', '.'));
  if (/^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(bare)) return Number(bare.replace(/,/g, ''));
  if (/^-?\d+(?:[.,]\d+)?$/.test(bare)) return Number(bare.replace(',', '.'));
  return null;
}

const marks = new Map<LanguageCode, string>();

/** What stands before the decimals in a language: a comma in Dutch. Cached, since a sheet has many numbers. */
function decimalMark(language: LanguageCode): string {
  const known = marks.get(language);
  if (known !== undefined) return known;
  const parts = new Intl.NumberFormat(languageTag(language)).formatToParts(0.5);
  const mark = parts.find(part => part.type === 'decimal')?.value ?? '.';
  marks.set(language, mark);
  return mark;
}

/** A number in the format of a language, without thousands separators: 3,5 in Dutch. */
export const decimal = (value: number, language: LanguageCode): string =>
  Number.isInteger(value) ? String(value) : String(value).replace('.', decimalMark(language));
