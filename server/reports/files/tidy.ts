import type { PuzzleOutcome, TeamOutcome } from '../../../shared/protocol/report.ts';
import type { PlayedSession } from '../../../shared/report/input.ts';
import { teamNumbers } from '../../../shared/report/teamNumbers.ts';
import type { Reader } from '../../../shared/text/say.ts';
import type { SessionRow } from '../../storage/schema.ts';
import { monthOf } from '../days.ts';
import { minutes, type Cell, type TableFile } from './csvFile.ts';

/** The columns of the table for statistics. Their names and codes are the same in every language; what they hold is told in words. */
const TIDY_COLUMNS = [
  'session',
  'month',
  'group',
  'level',
  'form',
  'language',
  'team',
  'team_size',
  'team_outcome',
  'team_minutes',
  'task',
  'task_estimate_minutes',
  'task_outcome',
  'task_minutes',
  'task_hints',
  'task_not_yet',
] as const;

const TASK: Record<PuzzleOutcome, string> = {
  solved: 'solved',
  byCoach: 'by_coach',
  skipped: 'skipped',
  open: 'unfinished',
  locked: 'not_reached',
};
const TEAM: Record<TeamOutcome, string> = {
  end: 'chose',
  chosenByCoach: 'coach_chose',
  stopped: 'coach_stopped',
  playing: 'playing',
};

/** The rows of one session: one per team and task. `nth`: its number in this table. No names, of people or teams. */
export function tidyRows(session: SessionRow, played: PlayedSession, nth: number, reader: Reader, timeZone: string): Cell[][] {
  return played.teams.flatMap((team, index) => {
    const { people, playedMs, outcome, puzzles } = teamNumbers(played.level, team, reader);
    return puzzles.map(puzzle => [
      nth,
      monthOf(session.date ?? session.created_at, timeZone),
      session.group_label,
      session.level,
      session.form,
      session.language,
      index + 1,
      people,
      TEAM[outcome],
      minutes(playedMs),
      puzzle.id,
      puzzle.minutes,
      TASK[puzzle.state],
      minutes(puzzle.ms),
      puzzle.hints,
      puzzle.notYet,
    ]);
  });
}

/** The table, and beside it a table that says what each column holds. */
export const tidyTables = (rows: readonly (readonly Cell[])[], { say }: Reader): TableFile[] => [
  { name: 'tidy', rows: [TIDY_COLUMNS, ...rows] },
  {
    name: say('server.csv.file.columns'),
    rows: [
      [say('server.csv.column.column'), say('server.csv.column.holds')],
      ...TIDY_COLUMNS.map(column => [column, say(`server.csv.tidy.${column}`)]),
    ],
  },
];
