import { textAt } from '../game/project/refs.ts';
import type { CompiledLevel } from '../level/compiled.ts';
import type { PlayedSession, PlayedTeam } from './input.ts';
import type { Figures } from './figures.ts';
import { ideaKey } from './ideaKey.ts';
import { feelingCounts, planCounts, tapCounts, type PlanCounts, type TapCounts } from './said.ts';
import { statementSums, type StatementSums } from './statementSums.ts';
import { playedPuzzles, puzzleNumbers } from './teamNumbers.ts';

/**
 * A session as counts: what remains when it is erased. It contains no id, no name and no typed text; what fewer than three
 * people said is left out.
 */
export interface Tally {
  people: number;
  played: number;
  teams: number;
  finished: number;
  endings: Record<string, number>; // by option; '': no choice
  feelings: Record<string, number>;
  ideas: Record<string, number>; // teams with this misconception, by `ideaKey`
  taps: Record<string, TapCounts>; // by skill
  puzzles: Record<string, { teams: number; solved: number; ms: number[]; hints: number; notYet: number }>;
  statements: Record<string, StatementSums>;
  plans: PlanCounts;
}

const count = (into: Record<string, number>, key: string, by = 1): void => {
  into[key] = (into[key] ?? 0) + by;
};

/** `figures` decides which answers may be counted, given what was shown before. */
export function tallyOf(session: PlayedSession, figures: Figures): Tally {
  const { level, teams, people } = session;
  const tally: Tally = {
    people: people.length,
    played: teams.reduce((sum, team) => sum + team.state.seats.filter(seat => !seat.left).length, 0),
    teams: teams.length,
    finished: teams.filter(team => team.state.ended !== null).length,
    endings: {},
    feelings: feelingCounts(session, figures),
    ideas: {},
    taps: tapCounts(session, figures),
    puzzles: {},
    statements: statementSums(session, figures),
    plans: planCounts(session, figures),
  };
  for (const team of teams) {
    if (team.state.ended) count(tally.endings, team.state.choice.chosen ?? '');
    for (const idea of ideasOf(level, team)) count(tally.ideas, idea);
    for (const puzzle of playedPuzzles(level, team)) {
      const { state, ms, hints, notYet } = puzzleNumbers(team, puzzle);
      if (state === 'locked') continue;
      const sums = (tally.puzzles[puzzle.id] ??= { teams: 0, solved: 0, ms: [], hints: 0, notYet: 0 });
      sums.teams += 1;
      sums.hints += hints;
      sums.notYet += notYet;
      if (state === 'solved') sums.solved += 1;
      if (ms !== null) sums.ms.push(ms);
    }
  }
  return tally;
}

const ideasOf = (level: CompiledLevel, { state }: PlayedTeam): Set<string> =>
  new Set(Object.keys(state.ideas).map(ref => ideaKey(textAt(level, `${ref}.idea`))));
