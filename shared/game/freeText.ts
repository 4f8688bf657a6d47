import type { CompiledLevel } from '../level/compiled.ts';
import type { CoachTeamCommand } from '../protocol/coachCommand.ts';
import type { PlayerCommand } from '../protocol/command.ts';
import { entryOf } from './commands/registry.ts';

/** Replaces typed text by the id under which `keep` stored it, so that the journal holds ids only. */
export function keepText<C extends PlayerCommand | CoachTeamCommand>(
  level: CompiledLevel,
  command: C,
  keep: (text: string) => string,
): C {
  const typed = entryOf(command.type)?.freeText;
  if (typed !== undefined) {
    const text = (command as Record<string, unknown>)[typed];
    return typeof text === 'string' ? { ...command, [typed]: keep(text) } : command;
  }
  if (command.type !== 'tool.act') return command;
  const rules = level.tools.get(command.tool)?.rules;
  const field = rules?.freeText?.[command.action.type];
  if (field === undefined) return command;
  // Validate the text as typed: once it is an id, nobody can see that it is too long.
  const action = rules!.action.safeParse(command.action);
  const text = action.success ? (action.data as Record<string, unknown>)[field] : undefined;
  if (typeof text !== 'string' || !text) return command;
  return { ...command, action: { ...command.action, [field]: keep(text) } };
}
