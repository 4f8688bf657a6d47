import { isPlayed } from '../game/skippedPuzzles.ts';
import { mainRole } from '../game/project/roles.ts';
import { puzzleStatus } from '../game/status.ts';
import { gameTime } from '../game/time.ts';
import type { CompiledLevel, CompiledPuzzle } from '../level/compiled.ts';
import type { ReportPerson, ReportTeam } from '../protocol/report.ts';
import type { Language } from '../text/localised.ts';
import type { PlayedPerson, PlayedTeam } from './input.ts';
import { evenness } from './statistics.ts';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** The puzzles that a team played, without fillers. */
export const playedPuzzles = (level: CompiledLevel, { state }: PlayedTeam): CompiledPuzzle[] =>
  [...level.puzzles.values()].filter(puzzle => isPlayed(level, state, puzzle.id) && !puzzle.until);

export function puzzleNumbers({ state }: PlayedTeam, puzzle: CompiledPuzzle) {
  const { openedAt, endedAt, hints, tries } = state.puzzles[puzzle.id]!.context;
  const status = puzzleStatus(state, puzzle.id);
  return {
    state: status,
    ms: status === 'solved' && openedAt !== null && endedAt !== null ? endedAt - openedAt : null,
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

export function teamNumbers(level: CompiledLevel, team: PlayedTeam, language: Language): ReportTeam {
  const { state } = team;
  const puzzles = playedPuzzles(level, team).map(puzzle => ({
    id: puzzle.id,
    short: puzzle.short[language],
    minutes: puzzle.minutes,
    ...puzzleNumbers(team, puzzle),
  }));
  const { chosen } = state.choice;
  return {
    id: team.id,
    name: team.name,
    people: state.seats.filter(seat => !seat.left).length,
    playedMs: gameTime(state.clock, team.entries.at(-1)?.at ?? 0),
    solved: puzzles.filter(puzzle => puzzle.state === 'solved').length,
    skipped: puzzles.filter(puzzle => puzzle.state === 'skipped').length,
    hints: sum(puzzles.map(puzzle => puzzle.hints)),
    questions: state.asks.length,
    thanks: state.asks.filter(ask => ask.thanked).length,
    ending: chosen === null ? null : (level.level.labels[chosen]?.[language] ?? chosen),
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
  if (!team || !mine) return { seat, name, team: null, role: '', asked: 0, helped: 0, thanked: 0, led: [], chat: 0, share: 0 };
  const { state } = team;
  const acts = actsOf(team);
  const total = sum([...acts.values()]);
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
      .filter(puzzle => puzzle.lead !== 'all' && state.holds[puzzle.lead] === seat)
      .map(puzzle => puzzle.title[language]),
    chat: state.chat.filter(line => line.seat === seat).length,
    share: total ? acts.get(seat)! / total : 0,
  };
}
