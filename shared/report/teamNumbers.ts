import { isPlayed } from '../game/skippedPuzzles.ts';
import { isSolvedByTeam } from '../game/status.ts';
import { mainRole } from '../game/project/roles.ts';
import { gameTime } from '../game/time.ts';
import type { CompiledLevel, CompiledPuzzle } from '../level/compiled.ts';
import type { PuzzleOutcome, ReportPerson, ReportTeam } from '../protocol/report.ts';
import type { Language } from '../text/localised.ts';
import type { Reader } from '../text/say.ts';
import type { PlayedPerson, PlayedTeam } from './input.ts';
import { outcomeWords } from './outcomeWords.ts';
import { puzzleOutcome, teamOutcome, workedMs } from './outcomes.ts';
import { evenness } from './statistics.ts';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** The puzzles that a team played, without fillers. */
export const playedPuzzles = (level: CompiledLevel, { state }: PlayedTeam): CompiledPuzzle[] =>
  [...level.puzzles.values()].filter(puzzle => isPlayed(level, state, puzzle.id) && !puzzle.until);

/** Game time in ms at the last thing that happened. */
const playedMsOf = ({ state, entries }: PlayedTeam): number => gameTime(state.clock, entries.at(-1)?.at ?? 0);

export function puzzleNumbers(team: PlayedTeam, puzzle: CompiledPuzzle) {
  const { state } = team;
  const { hints, tries } = state.puzzles[puzzle.id]!.context;
  return {
    state: puzzleOutcome(state, puzzle.id),
    ms: workedMs(state, puzzle.id, playedMsOf(team)),
    hints: sum(Object.values(hints).map(taken => taken.length)),
    notYet: sum(Object.values(tries)),
  };
}

/** The number of accepted commands per player, without those of connections and clocks. */
function actsOf({ state, entries }: PlayedTeam): Map<string, number> {
  const acts = new Map(state.seats.map(seat => [seat.id, 0]));
  for (const { command } of entries) {
    const count = acts.get(command.by);
    if (count !== undefined) acts.set(command.by, count + 1);
  }
  return acts;
}

const WHY = { end: 'none', chosenByCoach: 'byCoach', stopped: 'stopped', playing: 'playing' } as const;

export function teamNumbers(level: CompiledLevel, team: PlayedTeam, reader: Reader): ReportTeam {
  const { language, say } = reader;
  const { state } = team;
  const puzzles = playedPuzzles(level, team).map(puzzle => ({
    id: puzzle.id,
    short: puzzle.short[language],
    minutes: puzzle.minutes,
    ...puzzleNumbers(team, puzzle),
  }));
  const outcome = teamOutcome(level, state);
  const chosen = outcome === 'end' ? state.choice.chosen : null;
  const ending = chosen === null ? null : (level.level.labels[chosen]?.[language] ?? chosen);
  const countOf = (...states: PuzzleOutcome[]) => puzzles.filter(puzzle => states.includes(puzzle.state)).length;
  const counts = {
    solved: countOf('solved'),
    byCoach: countOf('byCoach'),
    skipped: countOf('skipped'),
    unfinished: countOf('open', 'locked'),
  };
  return {
    id: team.id,
    name: team.name,
    people: state.seats.filter(seat => !seat.left).length,
    playedMs: playedMsOf(team),
    outcome,
    tasks: outcomeWords(counts, reader),
    ...counts,
    hints: sum(puzzles.map(puzzle => puzzle.hints)),
    questions: state.asks.length,
    thanks: state.asks.filter(ask => ask.thanked).length,
    ending,
    choice: ending ?? say(`server.report.noChoice.${WHY[outcome]}`),
    spread: evenness([...actsOf(team).values()]),
    puzzles,
  };
}

/** For a talk with one person. Never compared, never timed. */
export function personNumbers(
  level: CompiledLevel,
  team: PlayedTeam | undefined,
  { seat, name }: PlayedPerson,
  language: Language,
): ReportPerson {
  const mine = team?.state.seats.find(one => one.id === seat);
  if (!team || !mine) return { seat, name, team: null, role: '', asked: 0, helped: 0, thanked: 0, led: [], chat: 0 };
  const { state } = team;
  const answered = state.asks.filter(ask => ask.to === seat && ask.sentences.length);
  return {
    seat,
    name,
    team: team.name,
    role: mainRole(level, mine)?.name[language] ?? '',
    asked: state.asks.filter(ask => ask.by === seat).length,
    helped: answered.length,
    thanked: answered.filter(ask => ask.thanked).length,
    led: playedPuzzles(level, team)
      .filter(puzzle => puzzle.lead !== 'all' && state.holds[puzzle.lead] === seat && isSolvedByTeam(state, puzzle.id))
      .map(puzzle => puzzle.title[language]),
    chat: state.chat.filter(line => line.seat === seat).length,
  };
}
