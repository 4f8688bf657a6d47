import { substitute } from '../substitute.ts';
import type { Act, Effect } from '../schema.ts';
import { checkCondition, checkFactName } from './conditions.ts';
import { checkReference, type Report, type Scope } from './scope.ts';

type Path = readonly (string | number)[];

export function checkEffects(effects: readonly Effect[] | undefined, path: Path, scope: Scope, report: Report): void {
  (effects ?? []).forEach((effect, i) => {
    const at = [...path, i];
    checkCondition(effect.when, [...at, 'when'], scope, report);
    if ('item' in effect) checkReference(report, [...at, 'item'], 'item', effect.item, scope.ids.items);
    else if ('act' in effect) checkAct(effect.act, [...at, 'act'], scope, report, 'game');
  });
}

/** Checks that an act is possible: an existing tool, an action of its kind, and a part that a player (or the game) may use. */
export function checkAct(act: Act, path: Path, scope: Scope, report: Report, by: 'game' | 'player'): void {
  if (!checkReference(report, [...path, 'tool'], 'tool', act.tool, scope.ids.tools)) return;
  const tool = scope.tools.get(act.tool);
  if (!tool) return;
  let sound = true;
  const action = substitute(act.action, name => {
    const value = checkFactName(name, [...path, 'action'], scope, report);
    if (value === undefined) sound = false;
    // An empty text stands for an id that is known only later.
    return value === '' ? name.replaceAll('.', '') : (value ?? '');
  });
  if (!sound) return;
  const parsed = tool.rules.action.safeParse(action);
  if (!parsed.success) {
    const problem = parsed.error.issues[0]!;
    report(
      [...path, 'action', ...(problem.path as (string | number)[])],
      `a ${tool.kind} has no such action: ${problem.message}`,
      'look at the actions of this kind of tool',
    );
    return;
  }
  const part = tool.rules.partOf(tool.content, parsed.data);
  if (by === 'player' && part === 'game')
    report(path, `only the game itself may do "${parsed.data.type}"`, 'put it under "gives", or use an action of a player');
  else if (part !== 'game' && !(part in tool.parts))
    report(path, `"${parsed.data.type}" belongs to a part "${part}" that "${tool.id}" does not have`, 'give the tool that part');
}
