import type { CompiledLevel, CompiledPuzzle, CompiledStep } from '../../shared/level/compiled.ts';
import type { Act } from '../../shared/level/schema.ts';
import type { PlayerView } from '../../shared/protocol/view.ts';

/** Present players who hold tools, in the order of the desks. */
export const present = (view: PlayerView): string[] =>
  view.team.people.filter(person => !person.away && person.roles.some(role => role.number <= 5)).map(person => person.seat);

function partOf(level: CompiledLevel, act: Act): string {
  const tool = level.tools.get(act.tool)!;
  return tool.rules.partOf(tool.content, tool.rules.action.parse(act.action));
}

/** Whether this person may act in a part now, judging by the view alone. */
export function isUsable(view: PlayerView, tool: string, part: string): boolean {
  const parts = view.tools.find(one => one.id === tool)?.parts as Record<string, { usable: boolean }> | undefined;
  return parts?.[part]?.usable ?? false;
}

/**
 * Whose turn it is for an act that everybody may do: the steps of a puzzle go round the table, and each new round of tries
 * starts with the next person.
 */
export function isMyTurn(view: PlayerView, puzzle: CompiledPuzzle, step: CompiledStep, round: number): boolean {
  const here = present(view);
  return here[(puzzle.steps.indexOf(step) + round) % here.length] === view.me.seat;
}

/** A task that somebody claimed ("Ik neem deze") is theirs as long as they are present, regardless of turns. */
export function claimOf(view: PlayerView, tool: string, part: string): 'mine' | 'theirs' | null {
  const parts = view.tools.find(one => one.id === tool)?.parts as Record<string, { view: object } | undefined> | undefined;
  const seen = parts?.[part]?.view as { mine?: boolean; takenBy?: string | null; closed?: boolean } | undefined;
  if (seen?.closed) return null; // only to be read
  if (seen?.mine) return 'mine';
  const taker = view.team.people.find(person => person.name === seen?.takenBy);
  return taker && !taker.away ? 'theirs' : null;
}

/** Whether this act of a step is for the person of this view. */
export function isMine(
  level: CompiledLevel,
  view: PlayerView,
  act: Act,
  at: { puzzle: CompiledPuzzle; step: CompiledStep; round: number },
): boolean {
  const part = partOf(level, act);
  if (!isUsable(view, act.tool, part)) return false;
  if (act.everybody) return present(view).includes(view.me.seat);
  const { rules, content } = level.tools.get(act.tool)!;
  const item = rules.needsItem?.(content, rules.action.parse(act.action));
  if (item) return view.items.some(({ id }) => id === item);
  const claim = claimOf(view, act.tool, part);
  if (claim) return claim === 'mine';
  const here = present(view);
  if (act.seat) return here[(act.seat - 1) % here.length] === view.me.seat;
  return level.tools.get(act.tool)!.parts[part] !== 'all' || isMyTurn(view, at.puzzle, at.step, at.round);
}
