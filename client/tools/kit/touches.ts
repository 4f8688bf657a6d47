import type { ToolAction, ToolKind, ToolParts } from '../../../shared/tools/kinds.ts';

/** The shared state that a press would change: its value now, and who set it, if the tool says so. */
interface Touched {
  is: unknown;
  by?: string | null | undefined;
}
type Views<K extends ToolKind> = { [P in keyof ToolParts<K>]?: ToolParts<K>[P] };

/**
 * For each action of a kind, the shared state that it changes and a colleague may have changed a moment ago; null: none.
 * Exhaustive, so that no new action can silently undo a colleague's.
 */
export type Touches<K extends ToolKind> = {
  [T in ToolAction<K>['type']]: (views: Views<K>, action: Extract<ToolAction<K>, { type: T }>) => Touched | null;
};

/** For actions on a person's own state or typed text, those that happen only once, and those of the game or the coach. */
export const nothing = (): null => null;

/** The entry of a list with this id. */
export const named = <Entry extends { id: string }>(list: readonly Entry[] | undefined, id: string): Entry | undefined =>
  list?.find(entry => entry.id === id);
