import { languageInfo } from './languages.ts';
import { inEveryLanguage, type LocalisedText } from './localised.ts';
import { numberWord } from './numbers.ts';
import { plain } from './normalize.ts';

/** Minutes after midnight; `loose` if it may be a.m. or p.m. ("half twee"). */
export interface TimeOfDay {
  minutes: number;
  loose: boolean;
}

const exact = (hours: number, minutes: number): TimeOfDay | null =>
  hours < 24 && minutes < 60 ? { minutes: hours * 60 + minutes, loose: false } : null;

/** Parses 13.30, 13:30, 13u30, 1330, "14 uur" and "half twee". Null: not a time. */
export function readTime(text: string): TimeOfDay | null {
  const bare = plain(text).replace(/^(?:om|at) /, '');
  const half = /^half (\p{L}+|\d{1,2})(?: uur)?$/u.exec(bare);
  if (half) {
    const hour = numberWord(half[1]!) ?? Number(half[1]);
    return hour >= 1 && hour <= 12 ? { minutes: (hour * 60 - 30 + 720) % 720, loose: true } : null;
  }
  const wholeHour = /^(\d{1,2}) ?(?:uur|u|h|o'clock)$/.exec(bare);
  if (wholeHour) return exact(Number(wholeHour[1]), 0);
  const parts = /^(\d{1,2})[.:uh](\d{2})(?: ?(?:uur|u|h))?$/.exec(bare) ?? /^(\d{1,2})(\d{2})(?: ?uur)?$/.exec(bare);
  return parts ? exact(Number(parts[1]), Number(parts[2])) : null;
}

export const sameTime = (a: TimeOfDay, b: TimeOfDay): boolean =>
  a.loose || b.loose ? a.minutes % 720 === b.minutes % 720 : a.minutes === b.minutes;

/** A time such as "11:30" in the format of each language: 11.30 in Dutch, 11:30 in English. */
export const timeText = (time: string): LocalisedText =>
  inEveryLanguage(language => time.replace(':', languageInfo(language).timeMark));
