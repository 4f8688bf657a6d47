import type { LineView, LineTarget } from '../../../protocol/lineView.ts';
import type { CompiledStep } from '../../../level/compiled.ts';
import { titleOfTool, visibleParts, mayActIn } from '../tools.ts';
import type { ViewerContext } from '../viewerContext.ts';

/** A line with nothing but its words, and whatever else is given. */
export const lineOf = (kind: LineView['kind'], text: string, more: Partial<LineView> = {}): LineView => ({
  kind,
  text,
  step: null,
  waits: [],
  ask: [],
  go: null,
  meanwhile: false,
  ...more,
});

export const toTool = (viewer: ViewerContext, tool: string): LineTarget => ({
  to: 'tool',
  tool,
  title: titleOfTool(viewer, tool),
});

/** The tool in which this person works on a step: one with a part that they may use, else one that they can see. */
export function toolOfStep(viewer: ViewerContext, step: CompiledStep): string | null {
  const shown = step.opens.filter(part => {
    const [tool, name] = part.split('.') as [string, string];
    return visibleParts(viewer, viewer.level.tools.get(tool)!).includes(name);
  });
  const part = shown.find(name => mayActIn(viewer, name)) ?? shown[0];
  return part?.split('.')[0] ?? null;
}
