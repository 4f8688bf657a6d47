import type { ReactNode } from 'react';
import type { PartView, ToolView } from '../../../shared/protocol/view.ts';
import type { ToolAction, ToolKind, ToolParts } from '../../../shared/tools/kinds.ts';

/** What the window of a tool with these parts and actions gets. It shows the tool and nothing around it. */
export interface WindowProps<Parts, Action> {
  tool: Pick<ToolView, 'id' | 'title' | 'mine' | 'takenOver'> & { parts: { [P in keyof Parts]?: PartView<Parts[P]> } };
  /** Sends an action; true once it was accepted. What was refused is already explained to the person. */
  act(action: Action): Promise<boolean>;
  /** Goal, check button, feedback and hints of the step that this part opens: to be placed under the part. */
  steps(part: keyof Parts & string): ReactNode;
}

/** The same, for a kind of tool that is registered. */
export type ToolWindowProps<K extends ToolKind> = WindowProps<ToolParts<K>, ToolAction<K>>;
