import { shares } from '../game/project/own.ts';
import { puzzleStatus } from '../game/status.ts';
import { textAt } from '../game/project/refs.ts';
import { PLACES } from '../protocol/plan.ts';
import type { CompiledLevel } from '../level/compiled.ts';
import type { PlayedSession, PlayedTeam } from './input.ts';
import { LEAST_PEOPLE, NO_SUMS, sumsOf, type Sums } from './statistics.ts';
import { playedPuzzles, puzzleNumbers } from './teamNumbers.ts';

/**
 * A session in counts: what stays when it is erased. It holds no id, no name and no text that a person typed; what
 * fewer than three people said is left out of it.
 */
export interface Tally {
  people: number;
  played: number;
  teams: number;
  finished: number;
  endings: Record<string, number>; // by option; '' = no choice
  feelings: Record<string, number>;
  ideas: Record<string, number>; // teams that ran into it, by its Dutch text
  taps: Record<string, Record<'can' | 'learn' | 'no', number>>; // by skill
  puzzles: Record<string, { teams: number; solved: number; ms: number[]; hints: number; notYet: number }>;
  statements: Record<string, StatementSums>;
  plans: PlanCounts;
}
export interface StatementSums {
  before: Sums;
  after: Sums;
  lookBack: Sums;
  change: Sums; // after minus before, of the same people
  changeLookBack: Sums;
}
export interface PlanCounts {
  people: number;
  filled: Record<'sentence' | 'words' | 'directions' | 'step' | 'stepDate' | 'buddy' | 'training', number>;
  places: Record<string, number>;
  trainings: Record<string, number>;
  triad: Record<'want' | 'can' | 'fit', Record<'yes' | 'some' | 'notYet', number>>;
}

const count = (into: Record<string, number>, key: string, by = 1): void => {
  into[key] = (into[key] ?? 0) + by;
};

export function tallyOf(session: PlayedSession): Tally {
  const { level, teams, people } = session;
  const tally: Tally = {
    people: people.length,
    played: teams.reduce((sum, team) => sum + team.state.seats.filter(seat => !seat.left).length, 0),
    teams: teams.length,
    finished: teams.filter(team => team.state.ended !== null).length,
    endings: {},
    feelings: {},
    ideas: {},
    taps: {},
    puzzles: {},
    statements: statementSums(session),
    plans: planCounts(session),
  };
  for (const team of teams) {
    if (team.state.ended) count(tally.endings, team.state.choice.chosen ?? '');
    for (const [seat, feeling] of Object.entries(team.state.debrief.feelings))
      if (shares(team.state, seat, 'feeling')) count(tally.feelings, feeling);
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
    countTaps(level, team, tally.taps);
  }
  return tally;
}

const ideasOf = (level: CompiledLevel, { state }: PlayedTeam): Set<string> =>
  new Set(Object.keys(state.ideas).map(ref => textAt(level, `${ref}.idea`).nl));

/** "En u?" is private: only how often each was tapped is counted, over all people of a team. */
function countTaps(level: CompiledLevel, { state }: PlayedTeam, taps: Tally['taps']): void {
  for (const own of Object.values(state.own ?? {})) {
    for (const [puzzle, tap] of Object.entries(own.taps)) {
      const skill = level.puzzles.get(puzzle)?.skill;
      if (!skill || puzzleStatus(state, puzzle) !== 'solved') continue;
      const counts = (taps[skill.id] ??= { can: 0, learn: 0, no: 0 });
      counts[tap] += 1;
    }
  }
}

function statementSums({ level, answers }: PlayedSession): Record<string, StatementSums> {
  const said = new Map<string, number>();
  const seats = new Set<string>();
  for (const { seat, moment, item, answer } of answers) {
    seats.add(seat);
    if (/^[1-5]$/.test(answer)) said.set(`${seat} ${moment} ${item}`, Number(answer));
  }
  const sums: Record<string, StatementSums> = {};
  for (const { id } of level.level.statements ?? []) {
    const of = (seat: string, moment: string) => said.get(`${seat} ${moment} ${id}`);
    const all = (moment: string) => atLeast(sumsOf([...seats].flatMap(seat => of(seat, moment) ?? [])));
    const differences = (from: string) =>
      atLeast(
        sumsOf(
          [...seats].flatMap(seat => {
            const [a, b] = [of(seat, from), of(seat, 'after')];
            return a === undefined || b === undefined ? [] : [b - a];
          }),
        ),
      );
    sums[id] = {
      before: all('before'),
      after: all('after'),
      lookBack: all('lookBack'),
      change: differences('before'),
      changeLookBack: differences('lookBack'),
    };
  }
  return sums;
}

const atLeast = (sums: Sums): Sums => (sums.n < LEAST_PEOPLE ? NO_SUMS : sums);

function planCounts({ plans }: PlayedSession): PlanCounts {
  const some = () => ({ yes: 0, some: 0, notYet: 0 });
  const counts: PlanCounts = {
    people: 0,
    filled: { sentence: 0, words: 0, directions: 0, step: 0, stepDate: 0, buddy: 0, training: 0 },
    places: Object.fromEntries(PLACES.map(place => [place, 0])),
    trainings: {},
    triad: { want: some(), can: some(), fit: some() },
  };
  for (const plan of plans) {
    const filled = {
      sentence: plan.sentence !== '',
      words: plan.words.some(Boolean),
      directions: plan.directions.some(Boolean),
      step: plan.step !== '',
      stepDate: plan.stepDate !== null,
      buddy: plan.buddy !== '',
      training: plan.trainings.length > 0,
    };
    for (const key of Object.keys(filled) as (keyof typeof filled)[]) counts.filled[key] += Number(filled[key]);
    if (plan.place) count(counts.places, plan.place);
    for (const training of plan.trainings) count(counts.trainings, training);
    for (const key of ['want', 'can', 'fit'] as const) if (plan[key]) counts.triad[key][plan[key]] += 1;
    if (Object.values(filled).some(Boolean) || plan.place || plan.want || plan.can || plan.fit) counts.people += 1;
  }
  return counts;
}
