import type { CompiledPuzzle, CompiledStep } from '../level/compiled.ts';
import { holds } from '../level/holds.ts';
import type { Act } from '../level/schema.ts';
import type { Rejection } from '../protocol/rejection.ts';
import { isRefused } from '../tools/contract.ts';
import { runEffects } from './effects.ts';
import { isPlayed } from './skippedPuzzles.ts';
import { holderOfPart, presentPlayers } from './people.ts';
import { sendToPuzzle } from './puzzles.ts';
import { coachSays } from './say.ts';
import { isOver, isStepOpen, puzzleStatus, stepStatus } from './status.ts';
import type { Turn } from './turn.ts';

/** Does what the solution does, step by step, so that windows and puzzle agree; then each step is done, come what may. */
export function solvePuzzle(turn: Turn, puzzle: CompiledPuzzle): void {
  coachSays(turn, 'coachSolved', { task: `puzzles:${puzzle.id}` }, 'message', { act: 'puzzle', puzzle: puzzle.id });
  for (let n = 0; n < puzzle.steps.length && !isOver(turn.s, puzzle.id); n++) {
    const step = puzzle.steps.find(one => isStepOpen(turn.s, puzzle.id, one.id));
    if (!step) return;
    actSolution(turn, step.solution);
    if (!holds(step.solved, turn.fact)) fromTheStart(turn, puzzle, step);
    sendToPuzzle(turn, puzzle.id, `DONE.${step.id}`, turn.by);
  }
}

/** What people did in the windows stands in the solution's way: they are laid out anew. */
function fromTheStart(turn: Turn, puzzle: CompiledPuzzle, step: CompiledStep): void {
  layOutAnew(turn, puzzle);
  for (const one of puzzle.steps) {
    if (one.id === step.id || stepStatus(turn.s, puzzle.id, one.id) === 'done') actSolution(turn, one.solution);
  }
}

/** Acts of a solution by whom they belong to, here or not; what is refused was done already or is not needed. */
function actSolution(turn: Turn, acts: readonly Act[]): void {
  const present = presentPlayers(turn.s);
  const players = present.length ? present : turn.s.seats.filter(seat => !seat.assistant).map(seat => seat.id);
  for (const act of acts) {
    const tool = turn.level.tools.get(act.tool)!;
    const action = tool.rules.action.parse(act.action);
    const name = tool.rules.partOf(tool.content, action);
    const holder = name in tool.parts ? holderOfPart(turn.level, turn.s, `${tool.id}.${name}`) : 'game';
    const owner = holder === 'all' ? players[0]! : holder;
    const seats = act.everybody ? players : act.seat ? [players[(act.seat - 1) % players.length]!] : [owner];
    for (const seat of seats) {
      const after = tool.rules.act(tool.content, turn.s.tools[tool.id]!, action, { seat, present: players });
      if (!isRefused(after)) turn.s.tools = { ...turn.s.tools, [tool.id]: after };
    }
  }
}

/** A puzzle that is over begins anew; hints that were given stay readable. */
export function reopenPuzzle(turn: Turn, puzzle: CompiledPuzzle): Rejection | void {
  if (!isPlayed(turn.level, turn.s, puzzle.id)) return 'closed';
  if (puzzle.until && puzzleStatus(turn.s, puzzle.until) !== 'locked') return 'closed';
  const { hints } = turn.s.puzzles[puzzle.id]!.context;
  const { initial } = turn.level.machines.get(puzzle.id)!;
  turn.s.puzzles = { ...turn.s.puzzles, [puzzle.id]: { value: initial.value, context: { ...initial.context, hints } } };
  const { [puzzle.id]: _, ...tries } = turn.s.desk.tries;
  turn.s.desk = { ...turn.s.desk, tries };
  layOutAnew(turn, puzzle);
  coachSays(turn, 'coachReopened', { task: `puzzles:${puzzle.id}` }, 'message', { act: 'puzzle', puzzle: puzzle.id });
  sendToPuzzle(turn, puzzle.id, 'OPEN', turn.by);
}

/** The tools that serve this puzzle alone become as they were at the start, with what other puzzles laid into them. */
function layOutAnew(turn: Turn, puzzle: CompiledPuzzle): void {
  for (const id of new Set(puzzle.steps.flatMap(step => step.opens.map(part => part.split('.')[0]!)))) {
    const tool = turn.level.tools.get(id)!;
    const openers = Object.keys(tool.parts).flatMap(part => turn.level.opens.get(`${id}.${part}`) ?? []);
    if (openers.some(opener => opener.puzzle !== puzzle.id)) continue;
    turn.s.tools = { ...turn.s.tools, [id]: tool.rules.initial(tool.content) };
    for (const other of turn.level.puzzles.values()) if (other !== puzzle) layAgain(turn, other, id);
  }
}

function layAgain(turn: Turn, from: CompiledPuzzle, tool: string): void {
  from.steps.forEach((step, i) => {
    if (stepStatus(turn.s, from.id, step.id) !== 'done' || puzzleStatus(turn.s, from.id) === 'skipped') return;
    runEffects(turn, step.gives, `${from.id}.steps.${i}.gives`, effect => 'act' in effect && effect.act.tool === tool);
  });
  if (isOver(turn.s, from.id))
    runEffects(turn, from.gives, `${from.id}.gives`, effect => 'act' in effect && effect.act.tool === tool);
}
