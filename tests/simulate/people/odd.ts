import { commandsOf, nextMoves } from '../../../shared/game/solve.ts';
import type { GameCommand } from '../../../shared/game/command.ts';
import type { GameState } from '../../../shared/game/state.ts';
import { openSteps } from '../../../shared/game/status.ts';
import type { CompiledLevel } from '../../../shared/level/compiled.ts';
import { COMPLIMENTS } from '../../../shared/protocol/compliments.ts';
import type { CoachTeamCommand } from '../../../shared/protocol/coachCommand.ts';
import type { PlayerCommand } from '../../../shared/protocol/command.ts';
import type { Draw } from '../chance.ts';

const at = <T>(list: readonly T[], part: number): T => list[Math.min(list.length - 1, Math.floor(part * list.length))]!;

function bare(move: GameCommand): PlayerCommand {
  const { by: _, ...command } = move;
  return command as PlayerCommand;
}

/** The next action of the level's solution, by one of these people. */
export function sensible(
  level: CompiledLevel,
  state: GameState,
  among: ReadonlySet<string>,
  part: number,
): { by: string; command: PlayerCommand } | null {
  const moves = nextMoves(level, state).filter(move => among.has(move.by));
  if (moves.length === 0) return null;
  const move = at(moves.slice(0, 4), part);
  return { by: move.by, command: bare(move) };
}

/** A random command of a player, at the right moment or not. */
export function anything(level: CompiledLevel, state: GameState, by: string, { a, b, c }: Draw): PlayerCommand {
  const steps = openSteps(level, state);
  const anyPuzzle = at([...level.puzzles.values()], a);
  const { puzzle, step } = steps.length && c < 0.7 ? at(steps, a) : { puzzle: anyPuzzle, step: at(anyPuzzle.steps, b) };
  const where = { puzzle: puzzle.id, step: step.id };
  const other = at(state.seats, b).id;
  const tries = commandsOf(level, state, at([...step.notYet.map(rule => rule.try ?? []), step.solution], a));
  const mine = tries.filter(move => move.by === by);
  const ask = state.asks.length ? at(state.asks, a).id : 0;
  const item = at([...level.items.keys()], c);
  const all: PlayerCommand[] = [
    ...(mine.length ? [bare(at(mine, c)), bare(at(mine, b))] : []),
    { type: 'puzzle.check', ...where },
    { type: 'look.answer', ...where, agree: a < 0.5 },
    { type: 'hint.take', ...where },
    { type: 'ask', puzzle: puzzle.id, to: other },
    { type: 'answer', ask, sentence: `${item}.0` },
    { type: 'thank', ask },
    { type: 'chat.send', text: `Zin ${Math.floor(c * 1000)}` },
    { type: 'chat.send', text: 'Goedemorgen allemaal.' },
    { type: 'hand', up: a < 0.6, puzzle: puzzle.id },
    { type: 'office.goTo', place: at(['desk', 'table', 'desk-3', 'maan'], a) },
    { type: 'tool.open', tool: at([...level.tools.keys()], a) },
    { type: 'tool.close', tool: at([...level.tools.keys()], a) },
    { type: 'pause.want', want: a < 0.6 },
    { type: 'time.answer', more: a < 0.6 },
    { type: 'assist.with', seat: other },
    { type: 'briefing.ready' },
    { type: 'clock.choose', limit: a < 0.5 },
    { type: 'reveal.done' },
    { type: 'feeling', feeling: at(level.level.debrief.feelings, a).id },
    { type: 'own.tap', puzzle: puzzle.id, tap: at(['can', 'learn', 'no'] as const, a) as never },
    { type: 'share', what: at(['feeling', 'taps', 'sentence'] as const, a), on: c < 0.6 },
    { type: 'peer.see', to: other, what: at(['deed', 'result'] as const, a), on: c < 0.7 },
    { type: 'peer.word', to: other, word: c < 0.2 ? null : (level.level.debrief.praise?.[Math.floor(b * 9)]?.id ?? 'none') },
  ];
  return at(all, (a * 7.31 + b * 3.17 + c) % 1);
}

/** A random command of a coach for a running team. */
export function coaching(level: CompiledLevel, state: GameState, { a, b, c }: Draw): CoachTeamCommand {
  const puzzle = at([...level.puzzles.values()], a);
  const open = openSteps(level, state);
  const now = open.length ? at(open, a).puzzle : puzzle;
  const step = at(now.steps, b).id;
  const [seat, other] = [at(state.seats, b).id, at(state.seats, c).id];
  const all: CoachTeamCommand[] = [
    { type: 'pause' },
    { type: 'resume' },
    { type: 'resume' },
    { type: 'clock.add', minutes: Math.floor(a * 40) - 20 },
    state.clock.minutes === null
      ? { type: 'clock.on', ...(b < 0.5 && { minutes: 1 + Math.floor(a * 40) }) }
      : { type: 'clock.off' },
    { type: 'puzzle.skip', puzzle: now.id },
    { type: 'puzzle.solve', puzzle: now.id },
    { type: 'puzzle.solve', puzzle: now.id },
    { type: 'puzzle.reopen', puzzle: puzzle.id },
    { type: 'undo', act: state.desk.undo?.act ?? 1 },
    { type: 'undo', act: state.desk.undo?.act ?? 1 },
    { type: 'hint.give', puzzle: now.id, step },
    { type: 'hint.own', puzzle: now.id, text: 'Kijk eens goed.', to: seat },
    { type: 'hand.claim', seat },
    { type: 'hand.seen', seat },
    { type: 'compliment', compliment: at(COMPLIMENTS, a) },
    { type: 'message', text: 'Nog even volhouden.' },
    { type: 'gather' },
    { type: 'chat.remove', line: Math.floor(a * Math.max(1, state.chat.length)) },
    { type: 'chat.remove', line: Math.floor(a * Math.max(1, state.chat.length)) },
    { type: 'seat.cover', seat },
    { type: 'roles.give', from: seat, to: other },
    { type: 'roles.swap', a: seat, b: other },
    { type: 'decide', option: 'linde' },
    { type: 'end' },
    { type: 'reveal.open' },
    { type: 'debrief.goTo', step: Math.floor(a * 6) },
    { type: 'debrief.timer', minutes: b < 0.5 ? null : 3 },
    { type: 'debrief.speaker' },
    { type: 'debrief.replay', seq: Math.floor(a * state.seq) },
    ...(c < 0.15 ? [{ type: 'close' } as const] : []),
  ];
  return at(all, (a * 5.7 + b * 2.9 + c * 3.3) % 1);
}
