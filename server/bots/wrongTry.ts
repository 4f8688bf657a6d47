import type { CompiledLevel, CompiledPuzzle, CompiledStep } from '../../shared/level/compiled.ts';
import type { Act, Effect } from '../../shared/level/schema.ts';
import { isRefused } from '../../shared/tools/contract.ts';

const WHO = { seat: 'bot', present: ['bot'] };

const actsOf = (effects: readonly Effect[] | undefined): Act[] =>
  (effects ?? []).flatMap(effect => ('act' in effect ? [effect.act] : []));

/** What has been done before a step: the effects of other puzzles, and the earlier steps of its own. */
function actsBefore(level: CompiledLevel, puzzle: CompiledPuzzle, step: CompiledStep): { act: Act; seat: string }[] {
  const game = (act: Act) => ({ act, seat: 'game' });
  const others = [...level.puzzles.values()].filter(other => other !== puzzle);
  const earlier = puzzle.steps.slice(0, puzzle.steps.indexOf(step));
  return [
    ...others.flatMap(other => [...actsOf(other.gives), ...other.steps.flatMap(one => actsOf(one.gives))]).map(game),
    ...earlier.flatMap(one => [...one.solution.map(act => ({ act, seat: WHO.seat })), ...actsOf(one.gives).map(game)]),
  ];
}

/** The facts of the tools after some acts; null if one of them is refused, so that nothing can be said. */
function factsAfter(
  level: CompiledLevel,
  tools: ReadonlySet<string>,
  before: readonly { act: Act; seat: string }[],
  acts: readonly Act[],
): string | null {
  const states = new Map([...tools].map(id => [id, level.tools.get(id)!.rules.initial(level.tools.get(id)!.content)]));
  const perform = (act: Act, seat: string): boolean => {
    const { rules, content } = level.tools.get(act.tool)!;
    const action = rules.action.safeParse(act.action); // an effect's act may refer to a fact of its moment
    const after = action.success && rules.act(content, states.get(act.tool)!, action.data, { ...WHO, seat });
    if (!after || isRefused(after)) return false;
    states.set(act.tool, after);
    return true;
  };
  for (const { act, seat } of before) if (tools.has(act.tool)) perform(act, seat);
  if (!acts.every(act => perform(act, WHO.seat))) return null;
  return JSON.stringify(
    [...states].map(([id, state]) => level.tools.get(id)!.rules.facts(level.tools.get(id)!.content, state, WHO)),
  );
}

/** Tries of a step's not-yet rules that its solution corrects afterwards, so that a mistake never blocks the game. */
export function wrongTries(level: CompiledLevel, step: CompiledStep): (readonly Act[])[] {
  const tools = new Set(step.solution.map(act => act.tool));
  const puzzle = [...level.puzzles.values()].find(one => one.steps.includes(step))!;
  const before = actsBefore(level, puzzle, step);
  const right = factsAfter(level, tools, before, step.solution);
  return step.notYet.flatMap(rule => {
    const acts = rule.try ?? [];
    const fits = right !== null && acts.length > 0 && acts.every(act => tools.has(act.tool) && !act.everybody && !act.seat);
    return fits && factsAfter(level, tools, before, [...acts, ...step.solution]) === right ? [acts] : [];
  });
}
