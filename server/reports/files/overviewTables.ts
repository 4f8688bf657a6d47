import type { Overview, OverviewCounts } from '../../../shared/protocol/report.ts';
import type { Reader } from '../../../shared/text/say.ts';
import { dayOf } from '../days.ts';
import type { Cell, TableFile } from './csvFile.ts';
import { feelingsTable, STATEMENT_COLUMNS, statementRows, tableIn, type Column } from './reportTables.ts';

const COUNTS: readonly Column[] = ['sessions', 'people', 'teams', 'finished', 'stopped'];
const countsOf = (one: OverviewCounts): Cell[] => [one.sessions, one.people, one.teams, one.finished, one.stopped];

/** An overview as tables, one a file. */
export function overviewTables(overview: Overview, reader: Reader, timeZone: string): TableFile[] {
  const table = tableIn(reader);
  return [
    table(
      'sessions',
      ['name', 'group', 'level', 'date', 'coach', ...COUNTS.slice(1)],
      overview.sessions.map(one => [
        one.name,
        one.group,
        one.level,
        dayOf(one.date, timeZone),
        one.coach,
        ...countsOf(one).slice(1),
      ]),
    ),
    table(
      'months',
      ['month', ...COUNTS],
      overview.months.map(one => [one.month, ...countsOf(one)]),
    ),
    table(
      'levels',
      ['level', ...COUNTS],
      overview.levels.map(one => [one.title, ...countsOf(one)]),
    ),
    table(
      'groups',
      ['group', ...COUNTS],
      overview.groups.map(one => [one.group, ...countsOf(one)]),
    ),
    table(
      'endings',
      ['choice', 'teams'],
      overview.endings.map(one => [one.label, one.teams]),
    ),
    ...(overview.statements.length ? [table('statements', STATEMENT_COLUMNS, statementRows(overview.statements))] : []),
    ...feelingsTable(overview.feelings, reader),
  ];
}
