import { plain } from './normalize.ts';

/** Day first, as the Dutch write it; the year is optional. */
export interface DateOfYear {
  day: number;
  month: number;
  year: number | null;
}

// The letters that identify a month, in Dutch or English.
const MONTHS = ['jan', 'feb', 'm(?:aa|a)?r', 'apr', 'mei|may', 'jun', 'jul', 'aug', 'sep', 'o[kc]t', 'nov', 'de[ck]'].map(
  start => new RegExp(`^(?:${start})[a-z]*\\.?$`),
);
const valid = (date: DateOfYear): DateOfYear | null =>
  date.day >= 1 && date.day <= 31 && date.month >= 1 && date.month <= 12 ? date : null;
const fullYear = (text: string | undefined): number | null => (text ? Number(text) + (text.length === 2 ? 2000 : 0) : null);

/** Reads 12-11, 12/11, 12-11-2026, "12 nov" and "12 november 2026". Null: not a date. */
export function readDate(text: string): DateOfYear | null {
  const bare = plain(text);
  const digits = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{4}|\d{2}))?$/.exec(bare);
  if (digits) return valid({ day: Number(digits[1]), month: Number(digits[2]), year: fullYear(digits[3]) });
  const named = /^(\d{1,2}) (\p{L}{3,}\.?)(?: (\d{4}))?$/u.exec(bare);
  if (!named) return null;
  const month = MONTHS.findIndex(start => start.test(named[2]!)) + 1;
  return month ? valid({ day: Number(named[1]), month, year: fullYear(named[3]) }) : null;
}

export const sameDate = (a: DateOfYear, b: DateOfYear): boolean =>
  a.day === b.day && a.month === b.month && (a.year === null || b.year === null || a.year === b.year);
