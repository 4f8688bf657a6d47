import { holds } from '../level/holds.ts';
import type { Effect } from '../level/schema.ts';
import { substitute } from '../level/substitute.ts';
import type { Rejection } from '../protocol/rejection.ts';
import { isRefused } from '../tools/contract.ts';
import { presentPlayers } from './people.ts';
import { sayLevel } from './say.ts';
import type { Turn } from './turn.ts';

/** Lets somebody act in a tool; the tool itself says whether that is possible. */
export function actInTool(turn: Turn, toolId: string, action: { type: string }, seat: string): Rejection | void {
  const tool = turn.level.tools.get(toolId)!;
  const result = tool.rules.act(tool.content, turn.s.tools[toolId]!, action, { seat, present: presentPlayers(turn.s) });
  if (isRefused(result)) return result.refused;
  turn.s.tools = { ...turn.s.tools, [toolId]: result };
}

/** Does what the level gives: an item, an act of the game in a tool, or a message. `ref` is where the list stands. */
export function runEffects(
  turn: Turn,
  effects: readonly Effect[] | undefined,
  ref: string,
  only?: (effect: Effect) => boolean,
): void {
  (effects ?? []).forEach((effect, index) => {
    if (only && !only(effect)) return;
    if (effect.when && !holds(effect.when, turn.fact)) return;
    if ('item' in effect) {
      if (!turn.s.given.includes(effect.item)) turn.s.given = [...turn.s.given, effect.item];
    } else if ('say' in effect) sayLevel(turn, `${ref}.${index}.say`, effect.say, 'message');
    else {
      const { tool: toolId } = effect.act;
      const tool = turn.level.tools.get(toolId)!;
      const refused = actInTool(turn, toolId, tool.rules.action.parse(substitute(effect.act.action, turn.fact)), 'game');
      if (refused) throw new Error(`the level's effect ${ref}.${index} was refused: ${refused}`);
    }
  });
}
