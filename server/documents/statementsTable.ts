import type { Change, Mean, ReportStatement } from '../../shared/protocol/report.ts';
import type { Language } from '../../shared/text/localised.ts';
import { readerIn } from '../texts/words.ts';
import { decimal } from './dates.ts';
import { AMBER_TINT, INK_SOFT } from './palette.ts';
import type { Sheet } from './Sheet.ts';

/** Before and after per statement on paper, with what the figures do and do not mean; nothing if there are no statements. */
export function writeStatements(
  sheet: Sheet,
  { statements, caveat, few }: { statements: readonly ReportStatement[]; caveat: string; few: string | null },
  language: Language,
): void {
  if (!statements.length) return;
  const { say } = readerIn(language);
  const number = (value: number): string => decimal(value, language);
  const mean = (given: Mean | null): string => (given ? `${number(given.mean)} (${given.n})` : '–');
  const change = (given: Change | null): string =>
    !given || given.low === null || given.high === null
      ? '–'
      : `${given.mean > 0 ? '+' : ''}${number(given.mean)} [${number(given.low)}; ${number(given.high)}], n=${given.n}`;
  sheet.heading(say('server.report.paper.statements'));
  sheet.text(caveat, INK_SOFT);
  if (few) sheet.note(few, AMBER_TINT);
  sheet.table(
    [
      [say('server.report.paper.statement'), 3.1],
      [say('server.report.paper.before'), 0.95],
      [say('server.report.paper.lookBack'), 0.95],
      [say('server.report.paper.after'), 0.95],
      [say('server.report.paper.change'), 2.2],
    ],
    statements.map(one => [one.say, mean(one.before), mean(one.lookBack), mean(one.after), change(one.change)]),
  );
  sheet.text(say('server.report.paper.scale'), INK_SOFT);
}
