import type { ToolAction, ToolKind, ToolParts } from '../../../shared/tools/kinds.ts';

/** What a press would change of what the team shares: how it is now, and who made it so, where the tool says that. */
interface Touched {
  is: unknown;
  by?: string | null | undefined;
}
type Views<K extends ToolKind> = { [P in keyof ToolParts<K>]?: ToolParts<K>[P] };

/**
 * For each action of a kind, what it touches that a colleague may have changed a moment ago; null: nothing. Exhaustive, so
 * that no new action can undo a colleague's unseen.
 */
export type Touches<K extends ToolKind> = {
  [T in ToolAction<K>['type']]: (views: Views<K>, action: Extract<ToolAction<K>, { type: T }>) => Touched | null;
};

/** For what each person has of their own, what is typed, what happens only once, and what only the game or the coach does. */
export const nothing = (): null => null;

/** The entry of a list with this id. */
export const named = <Entry extends { id: string }>(list: readonly Entry[] | undefined, id: string): Entry | undefined =>
  list?.find(entry => entry.id === id);
