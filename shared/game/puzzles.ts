import type { CompiledPuzzle } from '../level/compiled.ts';
import type { PuzzleAction, PuzzleEventType } from '../level/machine.ts';
import type { Effect } from '../level/schema.ts';
import { runEffects } from './effects.ts';
import { endGame } from './ending.ts';
import { possibleLookers, participants, presentPeople } from './people.ts';
import { sayLevel, sayPhrase } from './say.ts';
import { stepStatus } from './status.ts';
import { advanceStory } from './story.ts';
import type { Turn } from './turn.ts';
import { closeEmptyWindows } from './windows.ts';

/**
 * Sends an event to a puzzle's machine and performs the resulting actions. Returns false if the puzzle does not handle
 * that event now.
 */
export function sendToPuzzle(turn: Turn, id: string, type: PuzzleEventType, by: string): boolean {
  const puzzle = turn.level.puzzles.get(id)!;
  const before = turn.state.puzzles[id]!;
  const { state, actions, moved } = turn.level.machines.get(id)!.next(before, {
    type,
    by,
    at: turn.now,
    fact: turn.fact,
    lookers: possibleLookers(turn.level, turn.state, puzzle, by).length,
    pace: turn.state.options.pace,
  });
  if (!moved) return false;
  turn.state.puzzles = { ...turn.state.puzzles, [id]: state };
  if (type === 'OPEN') onOpened(turn, puzzle);
  const step = type.slice(type.indexOf('.') + 1);
  if (type.startsWith('CHECK.') && stepStatus(turn.state, id, step) === 'looking') announceLook(turn, puzzle, by);
  for (const action of actions) perform(turn, puzzle, action, type, by);
  return true;
}

function onOpened(turn: Turn, puzzle: CompiledPuzzle): void {
  turn.events.push({ type: 'puzzle.opened', puzzle: puzzle.id });
  const cue = puzzle.phone ? 'phone' : puzzle.gathers ? 'together' : 'message';
  if (puzzle.says?.open) sayLevel(turn, `${puzzle.id}.says.open`, puzzle.says.open, cue);
  if (puzzle.gathers) {
    turn.state.seats = turn.state.seats.map(seat => (seat.left ? seat : { ...seat, place: 'table' }));
  }
}

function announceLook(turn: Turn, puzzle: CompiledPuzzle, by: string): void {
  turn.events.push({ type: 'look.asked', puzzle: puzzle.id, by });
  for (const seat of possibleLookers(turn.level, turn.state, puzzle, by)) {
    sayPhrase(turn, 'lookAsked', { who: `who:${by}`, task: `puzzles:${puzzle.id}` }, 'help', seat);
  }
}

function perform(turn: Turn, puzzle: CompiledPuzzle, action: PuzzleAction, type: PuzzleEventType, by: string): void {
  if (action.type === 'ended') return onEnded(turn, puzzle, by);
  const index = puzzle.steps.findIndex(step => step.id === action.step);
  const step = puzzle.steps[index]!;
  // After a second look the try still belongs to the person who asked for it.
  const who = type.startsWith('AGREE.') ? turn.state.puzzles[puzzle.id]!.context.looking[step.id]!.by : by;
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

function onEnded(turn: Turn, puzzle: CompiledPuzzle, by: string): void {
  const solved = turn.state.puzzles[puzzle.id]!.value === 'solved';
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
  advanceStory(turn);
  if (puzzle.id === turn.level.level.final) endGame(turn);
}

/**
 * Time is up and the team chooses with what it has. Unplayed puzzles give nothing to people, but their acts that put
 * something into the tools of the last puzzle are performed, or nobody could finish it.
 */
function giveToFinal(turn: Turn, puzzle: CompiledPuzzle): void {
  const final = turn.level.puzzles.get(turn.level.level.final)!;
  const tools = new Set(final.steps.flatMap(step => step.opens.map(part => part.split('.')[0]!)));
  const intoFinal = (effect: Effect) => 'act' in effect && tools.has(effect.act.tool);
  runEffects(turn, puzzle.gives, `${puzzle.id}.gives`, intoFinal);
}

/** People who take part in a puzzle and are present. */
export const peopleAt = (turn: Turn, puzzle: CompiledPuzzle): string[] => {
  const here = presentPeople(turn.state);
  return [...participants(turn.level, turn.state, puzzle)].filter(seat => here.includes(seat));
};
