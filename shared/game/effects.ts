import { holds } from '../level/holds.ts';
import type { Effect } from '../level/schema.ts';
import { substitute } from '../level/substitute.ts';
import type { Rejection } from '../protocol/rejection.ts';
import { isRefused } from '../tools/contract.ts';
import { presentPlayers } from './people.ts';
import { sayLevel } from './say.ts';
import type { Turn } from './turn.ts';

/** Performs an act in a tool for this seat; the tool itself decides whether it is possible. */
export function actInTool(turn: Turn, toolId: string, action: { type: string }, seat: string): Rejection | void {
  const tool = turn.level.tools.get(toolId)!;
  const result = tool.rules.act(tool.content, turn.state.tools[toolId]!, action, { seat, present: presentPlayers(turn.state) });
  if (isRefused(result)) return result.refused;
  if (JSON.stringify(result) === JSON.stringify(turn.state.tools[toolId])) return; // it changes nothing
  turn.state.tools = { ...turn.state.tools, [toolId]: result };
}

/**
 * Carries out a list of effects from the level: give an item, act in a tool, or send a message. `ref` is the place of the
 * list in the level.
 */
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
      if (!turn.state.given.includes(effect.item)) turn.state.given = [...turn.state.given, effect.item];
    } else if ('say' in effect) sayLevel(turn, `${ref}.${index}.say`, effect.say, 'message');
    else {
      const { tool: toolId } = effect.act;
      const tool = turn.level.tools.get(toolId)!;
      const refused = actInTool(turn, toolId, tool.rules.action.parse(substitute(effect.act.action, turn.fact)), 'game');
      if (refused) throw new Error(`the level's effect ${ref}.${index} was refused: ${refused}`);
    }
  });
}
