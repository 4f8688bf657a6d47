import type { AnswerSheet } from '../../../shared/protocol/answerSheet.ts';
import type { CoachPuzzleView, CoachTeamView } from '../../../shared/protocol/coachView.ts';
import type { TextKey, TextValues } from '../../i18n/index.ts';

type T = (key: TextKey, values?: TextValues) => string;
export const SIZES = [5, 4, 3] as const; // of a team
export type TeamSize = (typeof SIZES)[number];

/** One task of the answer sheet, and which of these teams are where with it. */
export interface AnswerState {
  id: string;
  title: string;
  teams: number; // that play it
  solved: string[]; // names of teams
  open: string[];
  skipped: string[];
}

export function answerStates({ puzzles }: Pick<AnswerSheet, 'puzzles'>, teams: readonly CoachTeamView[]): AnswerState[] {
  return puzzles.map(({ id, title }) => {
    const named = (state: CoachPuzzleView['state']) =>
      teams.filter(team => team.puzzles.some(puzzle => puzzle.id === id && puzzle.state === state)).map(team => team.name);
    const plays = teams.filter(team => team.puzzles.some(puzzle => puzzle.id === id)).length;
    const left = named('skipped');
    return { id, title, teams: plays - left.length, solved: named('solved'), open: named('open'), skipped: left };
  });
}

/** Of all these teams together: somebody works on it, all are done, nobody plays it, or it comes later. */
export function stateOf({ teams, solved, open }: AnswerState): CoachPuzzleView['state'] {
  if (open.length > 0) return 'open';
  if (teams === 0) return 'skipped';
  return solved.length === teams ? 'solved' : 'locked';
}

/** In words: who is done, who works on it. */
export function howItGoes(state: AnswerState, alone: boolean, t: T, list: (words: string[]) => string): string {
  const { solved, open, teams } = state;
  if (alone || teams === 0) return t(`coach.answers.now.${stateOf(state)}`);
  const lines = [
    solved.length > 0 && t('coach.answers.doneBy', { teams: list(solved) }),
    open.length > 0 && t('coach.answers.openAt', { teams: list(open) }),
  ].filter(line => line !== false);
  return lines.join(' ') || t('coach.answers.now.locked');
}

/** What a coach looks up first: the task that was open longest without a step forward. */
export function firstOf(teams: readonly CoachTeamView[]): string | null {
  const open = teams.flatMap(team => team.puzzles.filter(puzzle => puzzle.state === 'open'));
  const since = (puzzle: CoachPuzzleView) => puzzle.progressMs ?? puzzle.sinceMs ?? Infinity;
  return open.toSorted((a, b) => since(a) - since(b))[0]?.id ?? null;
}

/** For which size of team the answers are told: of six the sixth assists, of two or one the desks are as for three. */
export const sizeOfTeam = ({ seats }: Pick<CoachTeamView, 'seats'>): TeamSize =>
  seats.length >= 5 ? 5 : seats.length === 4 ? 4 : 3;
