import type { ReactNode } from 'react';
import type { ToolView } from '../../shared/protocol/view.ts';
import type { ToolAction, ToolKind, ToolParts } from '../../shared/tools/kinds.ts';

/** What the window of one kind of tool gets. It shows the tool and nothing around it. */
export interface ToolWindowProps<K extends ToolKind> {
  tool: ToolView<K>;
  /** Sends an action; true once it was accepted. What was refused is already explained to the person. */
  act(action: ToolAction<K>): Promise<boolean>;
  /** Goal, check button, feedback and hints of the step that this part opens: to be placed under the part. */
  steps(part: keyof ToolParts<K> & string): ReactNode;
}
