import fc from 'fast-check';
import { askTargets } from '../../../shared/game/asking.ts';
import { nextDeadline } from '../../../shared/game/due.ts';
import type { GameCommand } from '../../../shared/game/command.ts';
import { mayRead } from '../../../shared/game/people.ts';
import { commandsOf, nextMoves } from '../../../shared/game/solve.ts';
import { openSteps } from '../../../shared/game/status.ts';
import { COMPLIMENTS } from '../../../shared/protocol/compliments.ts';
import type { Game } from '../toy/play.ts';

/** A random move, generated before the game is known; its numbers pick from what the game offers at that moment. */
export interface Draw {
  kind: number;
  a: number;
  b: number;
  seconds: number;
}
export const draws = (most: number): fc.Arbitrary<Draw[]> =>
  fc.array(fc.record({ kind: fc.nat(99), a: fc.nat(999), b: fc.nat(999), seconds: fc.oneof(fc.nat(5), fc.nat(200)) }), {
    minLength: 5,
    maxLength: most,
    size: 'max',
  });

const pick = <T>(list: readonly T[], n: number): T | undefined => list[n % Math.max(1, list.length)];

/** Random commands. About half continue the game; the others are anything that could come over the wire. */
export function commandsFor(game: Game, { kind, a, b, seconds }: Draw): GameCommand[] {
  const { level, state } = game;
  game.pass(seconds);
  const seats = [...state.seats.map(seat => seat.id), 'nobody'];
  const by = pick(seats, a)!;
  const open = openSteps(level, state);
  const anyPuzzle = pick([...level.puzzles.values()], a)!;
  const chosen = (b % 3 ? pick(open, a) : undefined) ?? { puzzle: anyPuzzle, step: pick(anyPuzzle.steps, b)! };
  const at = { puzzle: chosen.puzzle.id, step: chosen.step.id };
  const tool = pick([...level.tools.keys(), 'none'], a)!;
  if (kind === 0 && b % 3 === 0) return [(a % 2 ? game.undoing() : game.restarting(a % 4 ? at.puzzle : null)) ?? []].flat();
  if (kind < 30) return nextMoves(level, state).slice(0, 1 + (b % 3));
  if (kind < 42)
    return commandsOf(level, state, pick([...chosen.step.notYet.map(rule => rule.try ?? []), chosen.step.solution], a)!);
  if (kind < 52) return [{ type: 'puzzle.check', by: pick(seats, b)!, ...at }];
  const due = nextDeadline(level, state);
  if (kind < 58) {
    if (due !== null && b % 2) game.at = Math.max(game.at, due);
    return [{ type: 'clock', by: 'clock' }];
  }
  const odd: GameCommand[] = [
    { type: 'look.answer', by, ...at, agree: b % 2 === 0 },
    { type: 'look.answer', by, ...at, agree: true },
    { type: 'hint.take', by, ...at },
    ...coaching(game, by, at, a, b),
    ...coaching(game, by, at, b, a),
    ...helping(game, by, at.puzzle, b),
    ...helping(game, by, at.puzzle, b),
    { type: 'chat.send', by, text: `text${b}` },
    { type: 'nudge', by, to: b % 2 ? (state.heldUp?.seat ?? by) : pick(seats, a)! },
    { type: 'hand', by, up: b % 2 === 0, puzzle: pick([at.puzzle, undefined, 'none'], a) },
    { type: 'office.goTo', by, place: pick(['desk', 'table', 'desk-3', 'moon'], b)! },
    { type: 'tool.open', by, tool },
    { type: 'tool.close', by, tool },
    {
      type: 'tool.act',
      by,
      tool,
      action: { type: pick(['set', 'vote', 'pick', 'toString', 'write'], b)!, field: 'x', text: 'id', to: 1 },
    },
    ...chosen.step.solution.slice(0, 1).map((act): GameCommand => ({ type: 'tool.act', by, tool: act.tool, action: act.action })),
    { type: 'pause.want', by, want: b % 4 > 0 },
    { type: 'time.answer', by, more: b % 3 > 0 },
    { type: 'assist.with', by: state.seats.find(seat => seat.assistant)?.id ?? by, seat: pick(seats, b)! },
    { type: 'briefing.ready', by },
    { type: 'clock.choose', by, limit: b % 2 === 0 },
    { type: 'reveal.done', by },
    { type: 'feeling', by, feeling: pick(['blij', 'trots', 'nat'], b)! },
    { type: 'own.tap', by, puzzle: at.puzzle, tap: pick(['can', 'learn', 'no'], b)! },
    { type: 'share', by, what: pick(['feeling', 'taps', 'sentence'], b)!, on: b % 3 > 0 },
    { type: 'peer.see', by, to: pick(seats, b)!, what: pick(['deed', 'result'], a + b)!, on: b % 4 > 0 },
    { type: 'peer.word', by, to: pick(seats, b)!, word: pick(['slim', 'moedig', 'none', null], a + b)! },
    { type: 'pause', by: 'coach:1' },
    { type: 'resume', by: 'coach:1' },
    { type: 'resume', by: 'coach:1' },
    { type: 'clock.add', by: 'coach:1', minutes: (b % 41) - 20 },
    { type: 'clock.on', by: 'coach:1', ...(b % 2 && { minutes: 1 + (b % 40) }) },
    { type: 'decide', by: 'coach:1', option: pick(['linde', 'none'], b)! },
    { type: 'debrief.goTo', by: 'coach:1', step: b % 7 },
    { type: 'seat.away', by: 'clock', seat: by },
    { type: 'seat.away', by: 'clock', seat: by },
    { type: 'seat.back', by: 'clock', seat: by },
    { type: 'seat.back', by: 'clock', seat: by },
    { type: 'seat.back', by: 'clock', seat: pick(seats, b)! },
    { type: 'seat.cover', by: 'coach:1', seat: by },
    { type: 'seat.attend', by: 'coach:1', seat: by, how: b % 2 ? 'link' : 'done' },
    { type: 'seat.leave', by: 'coach:1', seat: by },
    { type: 'seat.leave', by: 'clock', seat: by, same: pick(seats, b)! },
    { type: 'seat.add', by: 'coach:1', seat: pick(['s1', 's2', 's3', 's4', 's5', 's6', 's7', 's8'], b)! },
    { type: 'nobody.here', by: 'clock' },
    { type: 'somebody.here', by: 'clock' },
    { type: 'clock.resume', by: 'clock', gapMs: b * 100 },
    { type: 'game.start', by: 'clock', minutes: 60, seats: ['s1'], seed: 1 },
  ];
  const rare: GameCommand[] = [
    { type: 'puzzle.skip', by: 'coach:1', puzzle: at.puzzle },
    { type: 'puzzle.solve', by: 'coach:1', puzzle: at.puzzle },
    { type: 'roles.swap', by: 'coach:1', a: by, b: pick(seats, b)! },
    { type: 'clock.off', by: 'coach:1' },
    { type: 'end', by: 'coach:1' },
    { type: 'close', by: 'coach:1' },
    // Commands that only others may send.
    { type: 'pause', by },
    { type: 'hint.take', by: 'coach:1', ...at },
  ];
  return [kind < 99 || b % 3 ? pick(odd, a * 7 + b)! : pick(rare, a)!];
}

/** Asking, answering and thanking, mostly by those who may. */
function helping({ level, state }: Game, by: string, puzzle: string, n: number): GameCommand[] {
  const ask = pick(state.asks, n);
  const to = pick(askTargets(level, state, level.puzzles.get(puzzle)!, by), n)?.seat ?? 'nobody';
  const item =
    pick(
      [...level.items.keys()].filter(id => ask && mayRead(level, state, ask.to, id)),
      n,
    ) ?? pick([...level.items.keys(), 'none'], n)!;
  const own = pick(
    [...level.items.keys()].filter(id => mayRead(level, state, by, id)),
    n,
  );
  return [
    { type: 'ask', by, to, puzzle },
    { type: 'answer', by: ask?.to ?? by, ask: ask?.id ?? 0, sentences: [`${item}.0`, `${item}.${n % 3}`] },
    { type: 'give', by, to: pick(state.seats, n)!.id, puzzle, sentences: [`${own ?? item}.0`, `${own ?? item}.${n % 2}`] },
    { type: 'answer', by: n % 5 ? (ask?.to ?? by) : by, ask: ask?.id ?? 0, sentence: `${item}.${n % 3}` },
    { type: 'thank', by: n % 5 ? (ask?.by ?? by) : by, ask: ask?.id ?? n },
  ];
}

/** Acts of a coach to help, mostly by a coach. */
function coaching({ state }: Game, seat: string, at: { puzzle: string; step: string }, a: number, b: number): GameCommand[] {
  const by = a % 9 ? pick(['coach:1', 'coach:2'], b)! : seat;
  const to = pick([seat, undefined, 'nobody'], b);
  const other = pick(state.seats, b)?.id ?? seat;
  const over = pick(Object.keys(state.puzzles), b)!;
  return [
    { type: 'hint.give', by, ...at, number: pick([undefined, 1, 2, 3], a), to },
    { type: 'hint.own', by, puzzle: at.puzzle, text: `text${b}`, to },
    { type: 'hand.claim', by, seat },
    { type: 'hand.seen', by, seat },
    { type: 'compliment', by, compliment: pick([...COMPLIMENTS, null], b)!, text: pick([undefined, 'text1'], a), to },
    { type: 'message', by, text: 'text1', to, sound: pick([true, false, undefined], b) },
    { type: 'gather', by },
    { type: 'chat.remove', by, line: b % 4 },
    { type: 'puzzle.reopen', by, puzzle: over },
    { type: 'puzzle.reopen', by, puzzle: over },
    { type: 'roles.give', by, from: pick([seat, other], a)!, to: other },
    { type: 'undo', by, act: state.desk.undo?.act ?? 1 },
    { type: 'reveal.open', by },
    { type: 'debrief.timer', by, minutes: pick([null, 3], b)! },
    { type: 'debrief.speaker', by },
    { type: 'debrief.replay', by, seq: pick([null, 0, 5, 9999], b)! },
  ];
}
