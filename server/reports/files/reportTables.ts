import type { Change, Mean, SessionReport } from '../../../shared/protocol/report.ts';
import type { Reader, Say } from '../../../shared/text/say.ts';
import type { WordKey } from '../../../shared/text/words.ts';
import { dayOf } from '../days.ts';
import { minutes, rounded, type Cell, type TableFile } from './csvFile.ts';

type Named<Prefix extends string, Key = WordKey> = Key extends `${Prefix}${infer Name}` ? Name : never;
export type TableName = Named<'server.csv.file.'>;
export type Column = Named<'server.csv.column.'>;

/** A table with its name and the names of its columns in the reader's language. */
export const tableIn =
  ({ say }: Pick<Reader, 'say'>) =>
  (name: TableName, columns: readonly Column[], rows: Cell[][]): TableFile => ({
    name: say(`server.csv.file.${name}`),
    rows: [columns.map(column => say(`server.csv.column.${column}`)), ...rows],
  });

const mean = (given: Mean | null): Cell[] => (given ? [given.n, rounded(given.mean)] : [null, null]);
const change = (given: Change | null): Cell[] => {
  if (!given) return [null, null, null, null];
  const { n, low, high } = given;
  return [n, rounded(given.mean), low === null ? null : rounded(low), high === null ? null : rounded(high)];
};

export const STATEMENT_COLUMNS: readonly Column[] = [
  'statement',
  'nBefore',
  'before',
  'nAfter',
  'after',
  'nLookBack',
  'lookBack',
  'nPairs',
  'change',
  'low',
  'high',
  'nPairsLookBack',
  'changeLookBack',
  'low',
  'high',
];
export const statementRows = (statements: SessionReport['statements']): Cell[][] =>
  statements.map(one => [
    one.say,
    ...mean(one.before),
    ...mean(one.after),
    ...mean(one.lookBack),
    ...change(one.change),
    ...change(one.changeLookBack),
  ]);

/** A report as tables, one a file. Those about fewer people than may be shown are left out. */
export function reportTables(report: SessionReport, reader: Reader, timeZone: string): TableFile[] {
  const { say } = reader;
  const table = tableIn(reader);
  const { session, counts, teams } = report;
  return [
    table(
      'session',
      ['name', 'group', 'level', 'date', 'coach', 'people', 'played', 'teams', 'finished', 'stopped'],
      [
        [
          session.name,
          session.group,
          session.level.title,
          dayOf(session.date, timeZone),
          session.coach,
          counts.people,
          counts.played,
          counts.teams,
          counts.finished,
          counts.stopped,
        ],
      ],
    ),
    table(
      'teams',
      [
        'team',
        'people',
        'minutes',
        'outcome',
        'solved',
        'byCoach',
        'skipped',
        'unfinished',
        'hints',
        'questions',
        'thanks',
        'spread',
        'choice',
      ],
      teams.map(team => [
        team.name,
        team.people,
        minutes(team.playedMs),
        say(`server.csv.outcome.${team.outcome}`),
        team.solved,
        team.byCoach,
        team.skipped,
        team.unfinished,
        team.hints,
        team.questions,
        team.thanks,
        rounded(team.spread),
        team.ending,
      ]),
    ),
    table(
      'puzzles',
      ['team', 'puzzle', 'state', 'minutes', 'estimate', 'hints', 'notYet'],
      teams.flatMap(team =>
        team.puzzles.map(puzzle => [
          team.name,
          puzzle.short,
          say(`server.csv.state.${puzzle.state}`),
          minutes(puzzle.ms),
          puzzle.minutes,
          puzzle.hints,
          puzzle.notYet,
        ]),
      ),
    ),
    table(
      'endings',
      ['choice', 'teams'],
      report.endings.map(one => [one.label, one.teams]),
    ),
    table(
      'ideas',
      ['idea', 'teams'],
      report.wrongIdeas.map(({ text, teams: count }) => [text, count]),
    ),
    ...(report.statements.length ? [table('statements', STATEMENT_COLUMNS, statementRows(report.statements))] : []),
    ...feelingsTable(report.feelings, reader),
    ...(report.taps.length
      ? [
          table(
            'taps',
            ['skill', 'can', 'learn', 'no'],
            report.taps.map(({ skill, can, learn, no }) => [skill, can, learn, no]),
          ),
        ]
      : []),
    ...(report.plans.people ? [table('plans', ['what', 'people'], planRows(report.plans, say))] : []),
    ...(report.people.length
      ? [
          table(
            'people',
            ['name', 'team', 'role', 'asked', 'helped', 'thanked', 'led', 'chat'],
            report.people.map(person => [
              person.name,
              person.team,
              person.role,
              person.asked,
              person.helped,
              person.thanked,
              person.led.join(', '),
              person.chat,
            ]),
          ),
        ]
      : []),
  ];
}

export const feelingsTable = (feelings: SessionReport['feelings'], reader: Reader): TableFile[] =>
  feelings.some(({ count }) => count > 0)
    ? [
        tableIn(reader)(
          'feelings',
          ['feeling', 'people'],
          feelings.map(({ label, count }) => [label, count]),
        ),
      ]
    : [];

const FILLED = ['sentence', 'words', 'directions', 'step', 'stepDate', 'buddy', 'training'] as const;
const planRows = (plans: SessionReport['plans'], say: Say): Cell[][] => [
  [say('server.csv.plan.any'), plans.people],
  ...FILLED.map(part => [say(`server.csv.plan.${part}`), plans.filled[part]] satisfies Cell[]),
  ...plans.places.map(({ label, count }) => [label, count] satisfies Cell[]),
  ...plans.trainings.map(({ title, count }) => [title, count] satisfies Cell[]),
];
