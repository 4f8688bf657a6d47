import type { CompiledPuzzle, CompiledStep } from '../level/compiled.ts';
import { holds } from '../level/holds.ts';
import type { Act } from '../level/schema.ts';
import type { Rejection } from '../protocol/rejection.ts';
import { isRefused } from '../tools/contract.ts';
import { runEffects } from './effects.ts';
import { isPlayed } from './skippedPuzzles.ts';
import { holderOfPart, presentPlayers } from './people.ts';
import { sendToPuzzle } from './puzzles.ts';
import { sayPhraseAsCoach } from './say.ts';
import { isOver, isStepOpen, puzzleStatus, stepStatus } from './status.ts';
import type { Turn } from './turn.ts';

/** Carries out the solution step by step, so that windows and puzzle agree; after that every step is done, whatever happens. */
export function solvePuzzle(turn: Turn, puzzle: CompiledPuzzle): void {
  turn.state.solvedFor = [...(turn.state.solvedFor ?? []), puzzle.id];
  sayPhraseAsCoach(turn, 'coachSolved', { task: `puzzles:${puzzle.id}` }, 'message', { act: 'puzzle', puzzle: puzzle.id });
  for (let n = 0; n < puzzle.steps.length && !isOver(turn.state, puzzle.id); n++) {
    const step = puzzle.steps.find(one => isStepOpen(turn.state, puzzle.id, one.id));
    if (!step) return;
    performSolution(turn, step.solution);
    // Where opinions are lacking, nothing blocks the solution: nobody gives them for somebody else.
    const asksOpinions = step.solution.some(act => isOpinion(turn, act));
    if (!asksOpinions && !holds(step.solved, turn.fact)) resetForSolution(turn, puzzle, step);
    sendToPuzzle(turn, puzzle.id, `DONE.${step.id}`, turn.by);
  }
}

/** If people's work in the tools blocks the solution, the tools are reset. */
function resetForSolution(turn: Turn, puzzle: CompiledPuzzle, step: CompiledStep): void {
  const before = turn.state.tools;
  resetTools(turn, puzzle);
  keepOpinions(turn, before);
  for (const one of puzzle.steps) {
    if (one.id === step.id || stepStatus(turn.state, puzzle.id, one.id) === 'done') performSolution(turn, one.solution);
  }
}

function keepOpinions(turn: Turn, before: Turn['state']['tools']): void {
  for (const [id, fresh] of Object.entries(turn.state.tools)) {
    const { opinions } = turn.level.tools.get(id)!.rules;
    if (opinions && fresh !== before[id]) turn.state.tools = { ...turn.state.tools, [id]: opinions.keep(fresh, before[id]!) };
  }
}

/**
 * Performs the acts of a solution for the seats they belong to, present or not. A refused act was already done or is not
 * needed.
 */
function performSolution(turn: Turn, acts: readonly Act[]): void {
  const present = presentPlayers(turn.state);
  const players = present.length ? present : turn.state.seats.filter(seat => !seat.assistant).map(seat => seat.id);
  for (const act of acts) {
    if (isOpinion(turn, act)) continue;
    const tool = turn.level.tools.get(act.tool)!;
    const action = tool.rules.action.parse(act.action);
    const name = tool.rules.partOf(tool.content, action);
    const holder = name in tool.parts ? holderOfPart(turn.level, turn.state, `${tool.id}.${name}`) : 'game';
    const owner = holder === 'all' ? players[0]! : holder;
    const seats = act.everybody ? players : act.seat ? [players[(act.seat - 1) % players.length]!] : [owner];
    for (const seat of seats) {
      const after = tool.rules.act(tool.content, turn.state.tools[tool.id]!, action, { seat, present: players });
      if (!isRefused(after)) turn.state.tools = { ...turn.state.tools, [tool.id]: after };
    }
  }
}

const isOpinion = ({ level }: Turn, { tool, action }: Act): boolean =>
  level.tools.get(tool)!.rules.opinions?.acts.includes(action.type) ?? false;

/** Starts a puzzle again, finished or not; hints that were given stay readable. */
export function reopenPuzzle(turn: Turn, puzzle: CompiledPuzzle): Rejection | void {
  if (!isPlayed(turn.level, turn.state, puzzle.id)) return 'closed';
  if (puzzle.until && puzzleStatus(turn.state, puzzle.until) !== 'locked') return 'closed';
  const { hints } = turn.state.puzzles[puzzle.id]!.context;
  const { initial } = turn.level.machines.get(puzzle.id)!;
  turn.state.puzzles = { ...turn.state.puzzles, [puzzle.id]: { value: initial.value, context: { ...initial.context, hints } } };
  const { [puzzle.id]: _, ...tries } = turn.state.desk.tries;
  const { [puzzle.id]: _earlier, ...worked } = turn.state.worked ?? {};
  if (turn.state.worked) turn.state.worked = worked; // whoever does it now did it
  turn.state.desk = { ...turn.state.desk, tries };
  if (turn.state.solvedFor) turn.state.solvedFor = turn.state.solvedFor.filter(id => id !== puzzle.id);
  resetTools(turn, puzzle);
  sayPhraseAsCoach(turn, 'coachReopened', { task: `puzzles:${puzzle.id}` }, 'message', { act: 'puzzle', puzzle: puzzle.id });
  sendToPuzzle(turn, puzzle.id, 'OPEN', turn.by);
}

/** Resets the tools that only this puzzle uses to their initial state, including what other puzzles put into them. */
function resetTools(turn: Turn, puzzle: CompiledPuzzle): void {
  for (const id of new Set(puzzle.steps.flatMap(step => step.opens.map(part => part.split('.')[0]!)))) {
    const tool = turn.level.tools.get(id)!;
    const openers = Object.keys(tool.parts).flatMap(part => turn.level.opens.get(`${id}.${part}`) ?? []);
    if (openers.some(opener => opener.puzzle !== puzzle.id)) continue;
    turn.state.tools = { ...turn.state.tools, [id]: tool.rules.initial(tool.content) };
    for (const other of turn.level.puzzles.values()) if (other !== puzzle) repeatEffects(turn, other, id);
  }
}

function repeatEffects(turn: Turn, from: CompiledPuzzle, tool: string): void {
  from.steps.forEach((step, i) => {
    if (stepStatus(turn.state, from.id, step.id) !== 'done' || puzzleStatus(turn.state, from.id) === 'skipped') return;
    runEffects(turn, step.gives, `${from.id}.steps.${i}.gives`, effect => 'act' in effect && effect.act.tool === tool);
  });
  if (isOver(turn.state, from.id))
    runEffects(turn, from.gives, `${from.id}.gives`, effect => 'act' in effect && effect.act.tool === tool);
}
