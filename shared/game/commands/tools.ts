import { holds } from '../../level/holds.ts';
import { actInTool } from '../effects.ts';
import { holderOfPart, lookers, participants } from '../people.ts';
import { sendToPuzzle } from '../puzzles.ts';
import { sayPhrase } from '../say.ts';
import { isStepOpen, partStatus, stepStatus } from '../status.ts';
import { note, type Handler, type Turn } from '../turn.ts';
import { PLAYING, refusePerson } from './guards.ts';

export const toolAct: Handler<'tool.act'> = (turn, command) => {
  const refused = refusePerson(turn, PLAYING);
  if (refused) return refused;
  const tool = turn.level.tools.get(command.tool);
  if (!tool) return 'unknown';
  const action = tool.rules.action.safeParse(command.action);
  if (!action.success) return 'badCommand';
  const name = tool.rules.partOf(tool.content, action.data);
  if (!(name in tool.parts)) return 'notYours'; // 'game': only an effect of the level may do it
  const part = `${tool.id}.${name}`;
  if (!mayAct(turn, part)) return 'notYours';
  if (partStatus(turn.level, turn.s, part) !== 'usable') return 'closed';
  const reason = actInTool(turn, tool.id, action.data, turn.by);
  if (reason) return reason;
  // A step without a button speaks at once, but only about what was just done in its own parts.
  for (const { puzzle, step } of turn.level.opens.get(part) ?? []) {
    const { button } = stepOf(turn, puzzle, step)!;
    if (!button && isStepOpen(turn.s, puzzle, step)) sendToPuzzle(turn, puzzle, `CHECK.${step}`, turn.by);
  }
};

const mayAct = (turn: Turn, part: string): boolean => {
  const holder = holderOfPart(turn.level, turn.s, part);
  return holder === 'all' || holder === turn.by;
};

const stepOf = (turn: Turn, puzzle: string, step: string) => turn.level.puzzles.get(puzzle)?.steps.find(one => one.id === step);

export const puzzleCheck: Handler<'puzzle.check'> = (turn, { puzzle, step: id }) => {
  const refused = refusePerson(turn, PLAYING);
  if (refused) return refused;
  const step = stepOf(turn, puzzle, id);
  if (!step?.button) return 'unknown';
  if (stepStatus(turn.s, puzzle, id) !== 'idle') return 'closed';
  if (!step.opens.some(part => mayAct(turn, part))) return 'notYours';
  if (step.ready && !holds(step.ready.when, turn.fact)) return 'notReady';
  sendToPuzzle(turn, puzzle, `CHECK.${id}`, turn.by);
};

export const lookAnswer: Handler<'look.answer'> = (turn, { puzzle: id, step, agree }) => {
  const refused = refusePerson(turn, PLAYING);
  if (refused) return refused;
  const puzzle = turn.level.puzzles.get(id);
  if (!puzzle || !stepOf(turn, id, step)) return 'unknown';
  if (stepStatus(turn.s, id, step) !== 'looking') return 'closed';
  const { by } = turn.s.puzzles[id]!.context.looking[step]!;
  if (!lookers(turn.level, turn.s, puzzle, by).includes(turn.by)) return 'notYou';
  turn.events.push({ type: 'look.answered', puzzle: id, step, by: turn.by, agree });
  if (!agree) sayPhrase(turn, 'lookDiffers', { who: `who:${turn.by}` }, 'help', by);
  sendToPuzzle(turn, id, `${agree ? 'AGREE' : 'DIFFER'}.${step}`, turn.by);
};

export const hintTake: Handler<'hint.take'> = (turn, { puzzle: id, step }) => {
  const refused = refusePerson(turn, PLAYING);
  if (refused) return refused;
  const puzzle = turn.level.puzzles.get(id);
  const known = stepOf(turn, id, step);
  if (!puzzle || !known) return 'unknown';
  if (!isStepOpen(turn.s, id, step)) return 'closed';
  if (!participants(turn.level, turn.s, puzzle).has(turn.by)) return 'notYours';
  if ((turn.s.puzzles[id]!.context.hints[step] ?? []).length >= known.hints.length) return 'unknown';
  if (!sendToPuzzle(turn, id, `HINT.${step}`, turn.by)) return 'tooSoon';
  turn.events.push({ type: 'hint.taken', puzzle: id, step, by: turn.by });
  note(turn, 'hint', id, turn.by);
};
