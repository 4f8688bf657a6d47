import type { ReactNode } from 'react';
import type { PartView, ToolView } from '../../../shared/protocol/view.ts';
import type { ToolAction, ToolKind, ToolParts } from '../../../shared/tools/kinds.ts';

/** The props of the window of a tool with these parts and actions. It renders the tool and nothing around it. */
export interface WindowProps<Parts, Action> {
  tool: Pick<ToolView, 'id' | 'title' | 'mine' | 'takenOver'> & { parts: { [P in keyof Parts]?: PartView<Parts[P]> } };
  /** Sends an action; true once it was accepted. A refusal has already been shown to the person. */
  act(action: Action): Promise<boolean>;
  /** Goal, check button, feedback and hints of the open steps of this part: render it under the part. */
  steps(part: keyof Parts & string): ReactNode;
}

/** The same for a registered kind of tool. */
export type ToolWindowProps<K extends ToolKind> = WindowProps<ToolParts<K>, ToolAction<K>>;
