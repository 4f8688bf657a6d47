import type { Change, Mean, ReportPuzzle, ReportTeam } from '../../../shared/protocol/report.ts';
import { languageTag, type LanguageCode } from '../../../shared/text/languages.ts';

const MINUTE = 60_000;
const digits = (language: LanguageCode, least: number, most: number) =>
  new Intl.NumberFormat(languageTag(language), { minimumFractionDigits: least, maximumFractionDigits: most });

/** Formats "2026-11" as "november 2026". */
export const formatMonth = (month: string, language: LanguageCode): string =>
  new Intl.DateTimeFormat(languageTag(language), { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    Date.parse(`${month}-15`),
  );

/** Formats a number for the language: "3,4". */
export const formatNumber = (value: number, language: LanguageCode, most = 1): string => digits(language, 0, most).format(value);
export const formatMean = (mean: Mean | null, language: LanguageCode): string =>
  mean ? digits(language, 1, 1).format(mean.mean) : '–';
/** A change with its sign: "+0,8". */
export function formatChange(change: Change | null, language: LanguageCode): string {
  if (!change) return '–';
  const said = digits(language, 1, 1).format(Math.abs(change.mean));
  return change.mean < 0 ? `−${said}` : `+${said}`;
}
export function formatInterval(change: Change | null, language: LanguageCode): string {
  const low = change?.low ?? null;
  const high = change?.high ?? null;
  if (low === null || high === null) return '–';
  const say = (value: number) => digits(language, 1, 1).format(value).replace('-', '−');
  return `${say(low)} … ${say(high)}`;
}

export const minutesOf = (ms: number | null): number | null => (ms === null ? null : Math.round(ms / MINUTE));

/** Whole numbers for an axis from 0 to at least `most`, far enough apart that `room` px hold them. */
export function wholeTicks(most: number, room: number): number[] {
  const APART = 56; // px
  const step = [1, 2, 5, 10, 20, 50, 100].find(one => (most / one) * APART <= room) ?? 200;
  return Array.from({ length: Math.ceil(most / step) + 1 }, (_, nth) => nth * step);
}

/** The unsolved puzzle on which a team worked furthest over its estimate; null when there is none. */
export function longestUnsolved(puzzles: readonly ReportPuzzle[]): { title: string; minutes: number; estimate: number } | null {
  const [first] = puzzles
    .flatMap(({ title, longestMs, minutes }) =>
      longestMs === null ? [] : [{ title, minutes: Math.round(longestMs / MINUTE), estimate: minutes }],
    )
    .filter(one => one.minutes > one.estimate)
    .toSorted((a, b) => b.minutes - b.estimate - (a.minutes - a.estimate));
  return first ?? null;
}

/** The puzzle whose median time was furthest over its estimate; null when all that teams solved stayed within. */
export function mostOver(puzzles: readonly ReportPuzzle[]): { title: string; minutes: number } | null {
  const over = puzzles.flatMap(puzzle =>
    puzzle.medianMs === null ? [] : [{ title: puzzle.title, minutes: Math.round(puzzle.medianMs / MINUTE - puzzle.minutes) }],
  );
  const [first] = over.toSorted((a, b) => b.minutes - a.minutes);
  return first && first.minutes > 0 ? first : null;
}

/** How evenly a team's actions were spread over its members. */
export function spreadWord(spread: ReportTeam['spread']): 'even' | 'mixed' | 'uneven' {
  return spread >= 0.9 ? 'even' : spread >= 0.7 ? 'mixed' : 'uneven';
}
