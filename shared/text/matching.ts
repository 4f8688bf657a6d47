import { readDate, sameDate } from './dates.ts';
import { editDistance } from './editDistance.ts';
import { words } from './normalize.ts';
import { readNumber } from './numbers.ts';
import { readTime, sameTime } from './times.ts';

const LONG_WORD = 6; // letters; from here on one typing error is forgiven

const sameWord = (typed: string, wanted: string): boolean =>
  typed === wanted || (wanted.length >= LONG_WORD && !/\d/.test(wanted) && editDistance(typed, wanted) <= 1);

/** The same words in any order ("J. Jansen" is "Jansen, J."). */
function sameWords(typed: string, wanted: string): boolean {
  const left = [...new Set(words(typed))];
  const right = [...new Set(words(wanted))];
  if (left.length !== right.length || !right.length) return false;
  return right.every(word => {
    const found = left.includes(word) ? left.indexOf(word) : left.findIndex(other => sameWord(other, word));
    if (found < 0) return false;
    left.splice(found, 1);
    return true;
  });
}

/** Whether a typed answer means the same as the expected one: as a date, a time, a number or as words. */
export function sameAnswer(typed: string, wanted: string): boolean {
  const dates = [readDate(typed), readDate(wanted)] as const;
  if (dates[0] && dates[1]) return sameDate(dates[0], dates[1]);
  const numbers = [readNumber(typed), readNumber(wanted)] as const;
  if (numbers[0] !== null && numbers[1] !== null && numbers[0] === numbers[1]) return true;
  const times = [readTime(typed), readTime(wanted)] as const;
  if (times[0] && times[1]) return sameTime(times[0], times[1]);
  if (numbers[0] !== null && numbers[1] !== null) return false;
  return sameWords(typed, wanted);
}
