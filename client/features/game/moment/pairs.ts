import type { AnyToolView, PlayerView } from '../../../../shared/protocol/view.ts';
import { isPanel } from '../frame/panels.ts';
import { stepsOfTool, visibleParts } from './stepsOfTool.ts';

type Seen = Pick<PlayerView, 'tools' | 'puzzles' | 'items'>;

/**
 * What the work shows while this is open: it alone, or beside it a second tool that the same step names. Nothing when it
 * is not this person's any more (a tool can pass to a colleague while it is open).
 */
export function shownWith(open: string | null, view: Seen): string[] {
  if (open === null) return [];
  if (isPanel(open)) return [open];
  const tool = view.tools.find(one => one.id === open);
  if (!tool) return [];
  const steps = stepsOfTool(tool, view.puzzles);
  const reads = tool.kind === 'ai' && steps.some(({ part }) => part === 'report'); // sentences that are laid beside a card
  const isNamed = (other: AnyToolView) => steps.some(({ step }) => step.opens.some(part => isIn(other, part, reads)));
  const second = view.tools.find(other => other.id !== open && isNamed(other));
  if (second) return view.tools.filter(one => one === tool || one === second).map(one => one.id);
  const card = view.items.some(item => item.kind === 'card' && item.inTool === null);
  return reads && card ? [open, 'notes'] : [open];
}

/** Whether a tool has this part, to do something in it; with `reads` to look at it is enough. */
const isIn = (tool: AnyToolView, part: string, reads: boolean): boolean => {
  const [id, name = ''] = part.split('.');
  const seen = id === tool.id ? visibleParts(tool)[name] : undefined;
  return seen !== undefined && (reads || seen.usable);
};
