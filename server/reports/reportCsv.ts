import { stringify } from 'csv-stringify/sync';
import type { Change, Mean, ResearchExport, SessionReport } from '../../shared/protocol/report.ts';
import type { Reader, Say } from '../../shared/text/say.ts';
import type { WordKey } from '../../shared/text/words.ts';
import { dayOf } from './days.ts';

type Cell = string | number | null;
type Named<Prefix extends string, Key = WordKey> = Key extends `${Prefix}${infer Name}` ? Name : never;
type Block = Named<'server.csv.block.'>;
type Column = Named<'server.csv.column.'>;

/** Semicolons and a byte order mark: spreadsheets in the Netherlands then open it correctly. */
const csv = (rows: readonly (readonly Cell[])[]): string =>
  stringify(rows as Cell[][], { delimiter: ';', bom: true, escape_formulas: true, cast: { number: value => String(value) } });

const minutes = (ms: number | null): Cell => (ms === null ? null : Math.round(ms / 6000) / 10);
const rounded = (value: number): number => Math.round(value * 100) / 100;
const mean = (given: Mean | null): Cell[] => (given ? [given.n, rounded(given.mean)] : [null, null]);
const change = (given: Change | null): Cell[] =>
  given
    ? [
        given.n,
        rounded(given.mean),
        given.low === null ? null : rounded(given.low),
        given.high === null ? null : rounded(given.high),
      ]
    : [null, null, null, null];

/**
 * A whole report as one sheet: blocks below each other, each with a heading. Blocks about fewer than three people are left
 * out.
 */
export function reportCsv(report: SessionReport, { say }: Reader, timeZone: string): string {
  const block = (name: Block, columns: readonly Column[], rows: Cell[][]): Cell[][] => [
    [say(`server.csv.block.${name}`, { few: report.few ?? '', aid: report.aid })],
    columns.map(column => say(`server.csv.column.${column}`)),
    ...rows,
    [],
  ];
  return csv([
    ...block(
      'session',
      ['name', 'group', 'level', 'date', 'coach', 'people', 'played', 'teams', 'finished', 'stopped'],
      [
        [
          report.session.name,
          report.session.group,
          report.session.level.title,
          dayOf(report.session.date, timeZone),
          report.session.coach,
          report.counts.people,
          report.counts.played,
          report.counts.teams,
          report.counts.finished,
          report.counts.stopped,
        ],
      ],
    ),
    ...block(
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
      report.teams.map(team => [
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
    ...block(
      'puzzles',
      ['team', 'puzzle', 'state', 'minutes', 'estimate', 'hints', 'notYet'],
      report.teams.flatMap(team =>
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
    ...block(
      'ideas',
      ['idea', 'teams'],
      report.wrongIdeas.map(({ text, teams }) => [text, teams]),
    ),
    ...block(
      'statements',
      [
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
      ],
      report.statements.map(one => [
        one.say,
        ...mean(one.before),
        ...mean(one.after),
        ...mean(one.lookBack),
        ...change(one.change),
        ...change(one.changeLookBack),
      ]),
    ),
    ...(report.feelings.some(({ count }) => count > 0)
      ? block(
          'feelings',
          ['feeling', 'people'],
          report.feelings.map(({ label, count }) => [label, count]),
        )
      : []),
    ...(report.taps.length
      ? block(
          'taps',
          ['skill', 'can', 'learn', 'no'],
          report.taps.map(({ skill, can, learn, no }) => [skill, can, learn, no]),
        )
      : []),
    ...(report.plans.people ? block('plans', ['what', 'people'], planRows(report.plans, say)) : []),
    ...block(
      'people',
      ['name', 'team', 'role', 'asked', 'helped', 'thanked', 'led', 'chat', 'share'],
      report.people.map(person => [
        person.name,
        person.team,
        person.role,
        person.asked,
        person.helped,
        person.thanked,
        person.led.join(', '),
        person.chat,
        rounded(person.share),
      ]),
    ),
  ]);
}

const FILLED = ['sentence', 'words', 'directions', 'step', 'stepDate', 'buddy', 'training'] as const;
const planRows = (plans: SessionReport['plans'], say: Say): Cell[][] => [
  [say('server.csv.plan.any'), plans.people],
  ...FILLED.map(part => [say(`server.csv.plan.${part}`), plans.filled[part]] satisfies Cell[]),
  ...plans.places.map(({ label, count }) => [label, count] satisfies Cell[]),
  ...plans.trainings.map(({ title, count }) => [title, count] satisfies Cell[]),
];

/** Column names are the same in every language: statistics programs refer to them. */
export function researchCsv(research: ResearchExport): string {
  const answers = [...new Set(research.people.flatMap(person => Object.keys(person.answers)))].toSorted();
  return csv([
    ['pseudonym', 'code', 'month', 'group', 'level', 'language', 'asked', 'helped', 'minutes', 'feeling', ...answers],
    ...research.people.map(person => [
      person.pseudonym,
      person.code,
      research.month,
      research.group,
      research.level,
      person.language,
      person.asked,
      person.helped,
      person.minutesPlayed,
      person.feeling,
      ...answers.map(key => person.answers[key] ?? null),
    ]),
  ]);
}
