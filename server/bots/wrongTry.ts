import type { CompiledLevel, CompiledStep } from '../../shared/level/compiled.ts';
import type { Act } from '../../shared/level/schema.ts';
import { isRefused } from '../../shared/tools/contract.ts';

const WHO = { seat: 'bot', present: ['bot'] };

/** Acts that the level's own effects perform along the way. */
const gameActs = (level: CompiledLevel): Act[] =>
  [...level.puzzles.values()]
    .flatMap(puzzle => [...(puzzle.gives ?? []), ...puzzle.steps.flatMap(step => step.gives ?? [])])
    .flatMap(effect => ('act' in effect ? [effect.act] : []));

/** The facts of the tools after some acts, starting from their initial states with all effects of the game applied. */
function factsAfter(level: CompiledLevel, tools: ReadonlySet<string>, acts: readonly Act[]): string {
  const states = new Map([...tools].map(id => [id, level.tools.get(id)!.rules.initial(level.tools.get(id)!.content)]));
  const laid = gameActs(level).filter(act => tools.has(act.tool));
  for (const [act, seat] of [...laid.map(one => [one, 'game'] as const), ...acts.map(one => [one, WHO.seat] as const)]) {
    const { rules, content } = level.tools.get(act.tool)!;
    const action = rules.action.safeParse(act.action); // an effect's act may refer to a fact of its moment
    const after = action.success && rules.act(content, states.get(act.tool)!, action.data, { ...WHO, seat });
    if (after && !isRefused(after)) states.set(act.tool, after);
  }
  return JSON.stringify(
    [...states].map(([id, state]) => level.tools.get(id)!.rules.facts(level.tools.get(id)!.content, state, WHO)),
  );
}

/** Tries of a step's not-yet rules that its solution corrects afterwards, so that a mistake never blocks the game. */
export function wrongTries(level: CompiledLevel, step: CompiledStep): (readonly Act[])[] {
  const tools = new Set(step.solution.map(act => act.tool));
  const right = factsAfter(level, tools, step.solution);
  return step.notYet.flatMap(rule => {
    const acts = rule.try ?? [];
    const fits = acts.length > 0 && acts.every(act => tools.has(act.tool) && !act.everybody && !act.seat);
    return fits && factsAfter(level, tools, [...acts, ...step.solution]) === right ? [acts] : [];
  });
}
