import type { ComponentType } from 'react';
import type { ToolKind } from '../../shared/tools/kinds.ts';
import type { ToolWindowProps } from './kit/contract.ts';
import type { Touches } from './kit/touches.ts';
import { useUnlessJustChanged } from './kit/useUnlessJustChanged.ts';
import { touches } from './touches.ts';
import { windows } from './windows.ts';

interface Props extends ToolWindowProps<ToolKind> {
  kind: ToolKind;
}

/** The window of a tool of any kind, in which nobody undoes what a colleague did a moment ago. */
export function ToolWindow({ kind, tool, act, steps }: Props) {
  const Window = windows[kind].Window as ComponentType<ToolWindowProps<ToolKind>>;
  const press = useUnlessJustChanged(tool.parts, touches[kind] as Touches<ToolKind>, act);
  return <Window tool={tool} act={press} steps={steps} />;
}
