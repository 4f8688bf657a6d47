import type { CompiledLevel, CompiledStep } from '../../shared/level/compiled.ts';
import type { Act } from '../../shared/level/schema.ts';
import { isRefused } from '../../shared/tools/contract.ts';

const WHO = { seat: 'bot', present: ['bot'] };

/** The facts of the tools after some acts, from where each tool began. */
function factsAfter(level: CompiledLevel, tools: ReadonlySet<string>, acts: readonly Act[]): string {
  const states = new Map([...tools].map(id => [id, level.tools.get(id)!.rules.initial(level.tools.get(id)!.content)]));
  for (const act of acts) {
    const { rules, content } = level.tools.get(act.tool)!;
    const after = rules.act(content, states.get(act.tool)!, rules.action.parse(act.action), WHO);
    if (!isRefused(after)) states.set(act.tool, after);
  }
  return JSON.stringify(
    [...states].map(([id, state]) => level.tools.get(id)!.rules.facts(level.tools.get(id)!.content, state, WHO)),
  );
}

/** The tries of a step's not-yet rules that its solution makes good again, so that a mistake never blocks the game. */
export function wrongTries(level: CompiledLevel, step: CompiledStep): (readonly Act[])[] {
  const tools = new Set(step.solution.map(act => act.tool));
  const right = factsAfter(level, tools, step.solution);
  return step.notYet.flatMap(rule => {
    const acts = rule.try ?? [];
    const fits = acts.length > 0 && acts.every(act => tools.has(act.tool) && !act.everybody && !act.seat);
    return fits && factsAfter(level, tools, [...acts, ...step.solution]) === right ? [acts] : [];
  });
}
