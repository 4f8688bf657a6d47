import { textAt } from '../game/project/refs.ts';
import type { CompiledLevel } from '../level/compiled.ts';
import type { PlayedSession, PlayedTeam } from './input.ts';
import type { Figures } from './figures.ts';
import { ideaKey } from './ideaKey.ts';
import { feelingCounts, planCounts, tapCounts, type PlanCounts, type TapCounts } from './said.ts';
import { statementSums, type StatementSums } from './statementSums.ts';
import { teamOutcome } from './outcomes.ts';
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
  stopped?: number; // absent in older counts, as all that is optional below
  endings: Record<string, number>; // by option, or NO_CHOICE
  feelings: Record<string, number>;
  ideas: Record<string, number>; // teams with this misconception, by `ideaKey`
  taps: Record<string, TapCounts>; // by skill
  puzzles: Record<string, PuzzleTally>;
  statements: Record<string, StatementSums>;
  plans: PlanCounts;
}

interface PuzzleTally {
  teams: number; // that opened it
  solved: number; // by the team itself
  byCoach?: number;
  skipped?: number;
  ms: number[]; // of teams that solved it themselves
  unsolvedMs?: number[]; // that the other teams worked on it
  hints: number;
  notYet: number;
}

/** In the place of an option, where the team did not choose by itself. No option has these names. */
export const NO_CHOICE = { none: '', byCoach: ':coach', stopped: ':stopped' } as const;

const count = (into: Record<string, number>, key: string, by = 1): void => {
  into[key] = (into[key] ?? 0) + by;
};

/** `figures` decides which answers may be counted, given what was shown before. */
export function tallyOf(session: PlayedSession, figures: Figures): Tally {
  const { level, teams, people } = session;
  const outcomes = teams.map(team => teamOutcome(level, team.state));
  const tally: Tally = {
    people: people.length,
    played: teams.reduce((sum, team) => sum + team.state.seats.filter(seat => !seat.left).length, 0),
    teams: teams.length,
    finished: outcomes.filter(outcome => outcome === 'end').length,
    stopped: outcomes.filter(outcome => outcome === 'stopped' || outcome === 'chosenByCoach').length,
    endings: {},
    feelings: feelingCounts(session, figures),
    ideas: {},
    taps: tapCounts(session, figures),
    puzzles: {},
    statements: statementSums(session, figures),
    plans: planCounts(session, figures),
  };
  for (const team of teams) {
    const ending = endingOf(level, team);
    if (ending !== null) count(tally.endings, ending);
    for (const idea of ideasOf(level, team)) count(tally.ideas, idea);
    for (const puzzle of playedPuzzles(level, team)) {
      const { state, ms, hints, notYet } = puzzleNumbers(team, puzzle);
      if (ms === null && state !== 'skipped') continue;
      const sums = (tally.puzzles[puzzle.id] ??= {
        teams: 0,
        solved: 0,
        byCoach: 0,
        skipped: 0,
        ms: [],
        unsolvedMs: [],
        hints: 0,
        notYet: 0,
      });
      sums.teams += 1;
      sums.hints += hints;
      sums.notYet += notYet;
      if (state !== 'open' && state !== 'locked') sums[state] = (sums[state] ?? 0) + 1;
      if (ms !== null) (state === 'solved' ? sums.ms : sums.unsolvedMs!).push(ms);
    }
  }
  return tally;
}

/** What a team chose, or why it did not; null while it plays. */
function endingOf(level: CompiledLevel, { state }: PlayedTeam): string | null {
  const outcome = teamOutcome(level, state);
  if (outcome === 'playing') return null;
  if (outcome === 'end') return state.choice.chosen ?? NO_CHOICE.none;
  return outcome === 'stopped' ? NO_CHOICE.stopped : NO_CHOICE.byCoach;
}

const ideasOf = (level: CompiledLevel, { state }: PlayedTeam): Set<string> =>
  new Set(Object.keys(state.ideas).map(ref => ideaKey(textAt(level, `${ref}.idea`))));
