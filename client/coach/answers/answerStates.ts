import type { AnswerSheet } from '../../../shared/protocol/answerSheet.ts';
import type { CoachPuzzleView, CoachTeamView } from '../../../shared/protocol/coachView.ts';
import { puzzleSign, type PuzzleSign } from '../../features/graph/index.ts';
import type { TextKey, TextValues } from '../../i18n/index.ts';

type T = (key: TextKey, values?: TextValues) => string;
export const SIZES = [5, 4, 3] as const; // of a team
export type TeamSize = (typeof SIZES)[number];

/** One task of the answer sheet, with the teams' progress. */
export interface AnswerState {
  id: string;
  title: string;
  teams: number; // how many play it
  solved: string[]; // names of teams that did it themselves
  byCoach: string[];
  open: string[];
  skipped: string[];
  unfinished: string[];
}

export function answerStates({ puzzles }: Pick<AnswerSheet, 'puzzles'>, teams: readonly CoachTeamView[]): AnswerState[] {
  return puzzles.map(({ id, title }) => {
    const named = (sign: PuzzleSign) =>
      teams.filter(team => team.puzzles.some(puzzle => puzzle.id === id && puzzleSign(puzzle) === sign)).map(team => team.name);
    const plays = teams.filter(team => team.puzzles.some(puzzle => puzzle.id === id)).length;
    const left = named('skipped');
    return {
      id,
      title,
      teams: plays - left.length,
      solved: named('solved'),
      byCoach: named('byCoach'),
      open: named('open'),
      skipped: left,
      unfinished: named('unfinished'),
    };
  });
}

/** For how many teams it is done, by themselves or by a coach. */
export const doneIn = ({ solved, byCoach }: AnswerState): number => solved.length + byCoach.length;

/** The state for all teams together: some team works on it, it is done for all, none plays it, or it comes later. */
export function stateOf(state: AnswerState): PuzzleSign {
  const { teams, solved, open, unfinished } = state;
  if (open.length > 0) return 'open';
  if (teams === 0) return 'skipped';
  if (doneIn(state) === teams) return solved.length === 0 ? 'byCoach' : 'solved';
  return doneIn(state) + unfinished.length === teams ? 'unfinished' : 'locked';
}

/** The state in words: which teams have solved it, which work on it. */
export function progressInWords(state: AnswerState, alone: boolean, t: T, list: (words: string[]) => string): string {
  const { solved, byCoach, open, skipped, unfinished, teams } = state;
  if (alone || teams === 0) return t(`coach.answers.now.${stateOf(state)}`);
  const lines = [
    solved.length > 0 && t('coach.answers.doneBy', { teams: list(solved) }),
    byCoach.length > 0 && t('coach.answers.byCoachAt', { teams: list(byCoach) }),
    open.length > 0 && t('coach.answers.openAt', { teams: list(open) }),
    skipped.length > 0 && t('coach.answers.skippedAt', { teams: list(skipped) }),
    unfinished.length > 0 && t('coach.answers.unfinishedAt', { teams: list(unfinished) }),
  ].filter(line => line !== false);
  return lines.join(' ') || t('coach.answers.now.locked');
}

/** The task a coach looks up first: the one that was open longest without progress. */
export function longestWaiting(teams: readonly CoachTeamView[]): string | null {
  const open = teams.flatMap(team => team.puzzles.filter(puzzle => puzzle.state === 'open'));
  const since = (puzzle: CoachPuzzleView) => puzzle.progressMs ?? puzzle.sinceMs ?? Infinity;
  return open.toSorted((a, b) => since(a) - since(b))[0]?.id ?? null;
}

/** The team size for which the answers apply: in a team of six the sixth assists; teams of one or two have the desks of three. */
export const sizeOfTeam = ({ seats }: Pick<CoachTeamView, 'seats'>): TeamSize =>
  seats.length >= 5 ? 5 : seats.length === 4 ? 4 : 3;
