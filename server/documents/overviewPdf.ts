import type { Overview, OverviewCounts } from '../../shared/protocol/report.ts';
import { languageTag } from '../../shared/text/languages.ts';
import type { Language } from '../../shared/text/localised.ts';
import { readerIn } from '../texts/words.ts';
import { plainDate } from './dates.ts';
import { Sheet } from './Sheet.ts';
import { writeStatements } from './statementsTable.ts';

const PRODUCT = 'De Kandidaat';
const monthIn = (month: string, language: Language): string =>
  new Intl.DateTimeFormat(languageTag(language), { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(Date.parse(month));

/** Several sessions together on paper: how many, per month, group and level, each session, and what people said. No names of participants. */
export async function overviewPdf(overview: Overview, language: Language, timeZone: string): Promise<Buffer> {
  const { say } = readerIn(language);
  const { counts, filter, about } = overview;
  const date = (at: number): string => plainDate(at, language, timeZone);
  const { levels, coaches } = overview.choices;
  const chosen = [
    filter.group,
    levels.find(({ id }) => id === filter.level)?.title,
    coaches.find(({ id }) => id === filter.coach)?.name,
    filter.from !== null && say('server.report.overview.from', { month: monthIn(isoMonth(filter.from), language) }),
    filter.to !== null && say('server.report.overview.to', { month: monthIn(isoMonth(filter.to), language) }),
  ].filter(part => typeof part === 'string');
  const sheet = new Sheet({
    title: say('server.report.overview.title'),
    heading: say('server.report.overview.title'),
    line: chosen.length ? chosen.join('  ·  ') : say('server.report.overview.all'),
    foot: [PRODUCT, say('server.report.paper.made', { date: date(overview.made) })].join('  ·  '),
    page: page => say('server.report.paper.page', { page }),
    language,
  });
  sheet.facts([
    [say('server.report.overview.sessions'), String(counts.sessions)],
    [say('server.report.paper.people'), String(counts.people)],
    [say('server.report.paper.teams'), String(counts.teams)],
    [say('server.report.paper.finished'), String(counts.finished)],
    [say('server.report.paper.stopped'), String(counts.stopped)],
  ]);
  const table = (title: string, column: string, rows: readonly (readonly [string, OverviewCounts])[]): void => {
    if (!rows.length) return;
    sheet.heading(title);
    sheet.table(
      [
        [column, 3],
        [say('server.report.overview.sessions'), 1.3],
        [say('server.report.paper.people'), 1],
        [say('server.report.paper.teams'), 1],
        [say('server.report.overview.chose'), 1.2],
        [say('server.report.overview.stopped'), 1.5],
      ],
      rows.map(([name, one]) => [name, ...[one.sessions, one.people, one.teams, one.finished, one.stopped].map(String)]),
    );
  };
  table(
    say('server.report.overview.perMonth'),
    say('server.report.overview.month'),
    overview.months.map(one => [monthIn(one.month, language), one]),
  );
  table(
    say('server.report.overview.perGroup'),
    say('server.report.paper.group'),
    overview.groups.map(one => [one.group, one]),
  );
  table(
    say('server.report.overview.perLevel'),
    say('server.report.overview.level'),
    overview.levels.map(one => [one.title, one]),
  );
  if (overview.sessions.length) {
    sheet.heading(say('server.report.overview.sessions'));
    sheet.table(
      [
        [say('server.report.overview.session'), 2.2],
        [say('server.report.overview.day'), 1.5],
        [say('server.report.paper.group'), 1.6],
        [say('server.report.paper.coach'), 1.2],
        [say('server.report.paper.people'), 0.9],
        [say('server.report.paper.teams'), 0.9],
        [say('server.report.overview.chose'), 1.1],
      ],
      overview.sessions.map(one => [
        one.name,
        date(one.date),
        one.group ?? '–',
        one.coach,
        ...[one.people, one.teams, one.finished].map(String),
      ]),
    );
  }
  if (about && overview.endings.length) {
    sheet.heading(say('server.report.overview.endings', { level: about.title }));
    sheet.list(overview.endings.map(({ label, teams }) => say('server.report.overview.ending', { label, count: teams })));
  }
  const { statements, few } = overview;
  if (statements.some(one => one.before ?? one.after ?? one.lookBack))
    writeStatements(sheet, { statements, caveat: say('server.report.selfEstimate'), few }, language);
  const felt = overview.feelings.filter(feeling => feeling.count > 0);
  if (felt.length) {
    sheet.heading(say('server.report.paper.feelings'));
    sheet.text(felt.map(({ label, count }) => `${label} ${count}`).join('  ·  '));
  }
  return sheet.bytes();
}

const isoMonth = (at: number): string => new Date(at).toISOString().slice(0, 7);
