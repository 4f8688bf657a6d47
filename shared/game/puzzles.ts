import type { CompiledPuzzle } from '../level/compiled.ts';
import type { PuzzleAction, PuzzleEventType } from '../level/machine.ts';
import type { Effect } from '../level/schema.ts';
import { runEffects } from './effects.ts';
import { endGame } from './ending.ts';
import { lookers, participants, presentPeople } from './people.ts';
import { sayLevel, sayPhrase } from './say.ts';
import { stepStatus } from './status.ts';
import { storyProgress } from './story.ts';
import type { Turn } from './turn.ts';
import { closeEmptyWindows } from './windows.ts';

/** Sends an event to a puzzle's machine and does what follows from it. False: the puzzle did not know that event now. */
export function sendToPuzzle(turn: Turn, id: string, type: PuzzleEventType, by: string): boolean {
  const puzzle = turn.level.puzzles.get(id)!;
  const before = turn.s.puzzles[id]!;
  const { state, actions, moved } = turn.level.machines.get(id)!.next(before, {
    type,
    by,
    at: turn.now,
    fact: turn.fact,
    lookers: lookers(turn.level, turn.s, puzzle, by).length,
    pace: turn.s.options.pace,
  });
  if (!moved) return false;
  turn.s.puzzles = { ...turn.s.puzzles, [id]: state };
  if (type === 'OPEN') opened(turn, puzzle);
  const step = type.slice(type.indexOf('.') + 1);
  if (type.startsWith('CHECK.') && stepStatus(turn.s, id, step) === 'looking') lookAsked(turn, puzzle, by);
  for (const action of actions) perform(turn, puzzle, action, type, by);
  return true;
}

function opened(turn: Turn, puzzle: CompiledPuzzle): void {
  turn.events.push({ type: 'puzzle.opened', puzzle: puzzle.id });
  const cue = puzzle.phone ? 'phone' : puzzle.gathers ? 'together' : 'message';
  if (puzzle.says?.open) sayLevel(turn, `${puzzle.id}.says.open`, puzzle.says.open, cue);
  if (puzzle.gathers) {
    turn.s.seats = turn.s.seats.map(seat => (seat.left ? seat : { ...seat, place: 'table' }));
  }
}

function lookAsked(turn: Turn, puzzle: CompiledPuzzle, by: string): void {
  turn.events.push({ type: 'look.asked', puzzle: puzzle.id, by });
  for (const seat of lookers(turn.level, turn.s, puzzle, by)) {
    sayPhrase(turn, 'lookAsked', { who: `who:${by}`, task: `puzzles:${puzzle.id}` }, 'help', seat);
  }
}

function perform(turn: Turn, puzzle: CompiledPuzzle, action: PuzzleAction, type: PuzzleEventType, by: string): void {
  if (action.type === 'ended') return ended(turn, puzzle, by);
  const index = puzzle.steps.findIndex(step => step.id === action.step);
  const step = puzzle.steps[index]!;
  // After looking together the try is still of who asked for it.
  const who = type.startsWith('AGREE.') ? turn.s.puzzles[puzzle.id]!.context.looking[step.id]!.by : by;
  const ref = `${puzzle.id}.steps.${index}`;
  if (action.type === 'stepDone') {
    runEffects(turn, step.gives, `${ref}.gives`);
    return;
  }
  const rule = step.notYet[action.rule]!;
  const ruleRef = `${ref}.notYet.${action.rule}`;
  turn.events.push({ type: 'puzzle.notYet', puzzle: puzzle.id, step: step.id, rule: action.rule, by: who });
  runEffects(turn, rule.gives, `${ruleRef}.gives`);
}

function ended(turn: Turn, puzzle: CompiledPuzzle, by: string): void {
  const solved = turn.s.puzzles[puzzle.id]!.value === 'solved';
  turn.events.push({ type: solved ? 'puzzle.solved' : 'puzzle.skipped', puzzle: puzzle.id });
  if (solved) {
    const cue = puzzle.lead === 'all' ? 'together' : 'solved';
    if (puzzle.says?.solved) sayLevel(turn, `${puzzle.id}.says.solved`, puzzle.says.solved, cue);
    else if (!puzzle.until && puzzle.id !== turn.level.level.final)
      sayPhrase(turn, 'solved', { task: `puzzles:${puzzle.id}` }, cue);
  } else if (by.startsWith('coach')) sayPhrase(turn, 'skipped', { task: `puzzles:${puzzle.id}` }, 'message');
  if (by === 'time') giveToFinal(turn, puzzle);
  else runEffects(turn, puzzle.gives, `${puzzle.id}.gives`);
  if (!solved) closeEmptyWindows(turn);
  storyProgress(turn);
  if (puzzle.id === turn.level.level.final) endGame(turn);
}

/**
 * Time is up and the team chooses with what it has: what was not played gives nothing to people, but the acts that lay
 * something into the tools of the last puzzle are done, or nobody could end it.
 */
function giveToFinal(turn: Turn, puzzle: CompiledPuzzle): void {
  const final = turn.level.puzzles.get(turn.level.level.final)!;
  const tools = new Set(final.steps.flatMap(step => step.opens.map(part => part.split('.')[0]!)));
  const intoFinal = (effect: Effect) => 'act' in effect && tools.has(effect.act.tool);
  runEffects(turn, puzzle.gives, `${puzzle.id}.gives`, intoFinal);
}

/** People who take part in a puzzle and are here. */
export const peopleAt = (turn: Turn, puzzle: CompiledPuzzle): string[] => {
  const here = presentPeople(turn.s);
  return [...participants(turn.level, turn.s, puzzle)].filter(seat => here.includes(seat));
};
