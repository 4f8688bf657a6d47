import type { ItemView, ToolView } from '../../shared/protocol/view.ts';
import type { ToolAction, ToolKind, ToolParts } from '../../shared/tools/kinds.ts';

type Views<K extends ToolKind> = Partial<ToolParts<K>>;

/** One kind of tool in all its states. */
export interface Fixture<K extends ToolKind> {
  kind: K;
  title: string;
  mine: boolean; // of a role, else of the team
  tone: number; // role number of the title bar
  role: string;
  goals: Partial<Record<keyof ToolParts<K> & string, string>>;
  button: Partial<Record<keyof ToolParts<K> & string, string>>;
  states: Record<string, Views<K> & { $?: { readOnly?: boolean; done?: boolean; takenOver?: string; items?: ItemView[] } }>;
  /** What an action changes, to try the window by hand. */
  play?(views: Views<K>, action: ToolAction<K>): Views<K>;
}

/** The tool's view as the server would send it. */
export function toolOf<K extends ToolKind>(fixture: Fixture<K>, views: Fixture<K>['states'][string]): ToolView<K> {
  const { $, ...parts } = views;
  return {
    id: fixture.kind,
    kind: fixture.kind,
    title: fixture.title,
    mine: fixture.mine,
    takenOver: $?.takenOver ?? null,
    parts: Object.fromEntries(
      Object.entries(parts).map(([name, view]) => [name, { usable: !$?.readOnly, done: $?.done ?? false, view }]),
    ) as unknown as ToolView<K>['parts'],
  };
}

export const sentences = (...texts: string[]) => texts.map((text, at) => ({ id: `s${at + 1}`, text }));
