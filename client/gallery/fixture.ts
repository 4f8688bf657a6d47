import type { LucideIcon } from 'lucide-react';
import type { ComponentType } from 'react';
import type { ItemView, PartView } from '../../shared/protocol/view.ts';
import type { ToolAction, ToolKind, ToolParts } from '../../shared/tools/kinds.ts';
import type { WindowProps } from '../tools/contract.ts';

/** What is not in the parts: read-only, done, taken over by somebody, own notes. */
interface Around {
  $?: { readOnly?: boolean; done?: boolean; takenOver?: string; items?: ItemView[] };
}

/** One tool in all its states. */
export interface FixtureOf<Parts, Action> {
  kind: string;
  title: string;
  mine: boolean; // of a role, else of the team
  tone: number; // role number of the title bar
  role: string;
  goals: { [P in keyof Parts & string]?: string };
  button: { [P in keyof Parts & string]?: string };
  states: Record<string, { [P in keyof Parts]?: Parts[P] } & Around>;
  /** What an action changes, to try the window by hand. */
  play?(views: { [P in keyof Parts]?: Parts[P] }, action: Action): { [P in keyof Parts]?: Parts[P] };
}
export type Fixture<K extends ToolKind> = FixtureOf<ToolParts<K>, ToolAction<K>> & { kind: K };

/** A fixture of any kind, with its window and icon. Which kind is known only inside. */
export interface Shown {
  fixture: FixtureOf<Record<string, unknown>, { type: string }>;
  window: ComponentType<WindowProps<Record<string, unknown>, { type: string }>>;
  icon: LucideIcon;
}
export const shown = <Parts, Action>(
  fixture: FixtureOf<Parts, Action>,
  window: ComponentType<WindowProps<Parts, Action>>,
  icon: LucideIcon,
): Shown => ({ fixture, window, icon }) as unknown as Shown;

/** The tool's view as the server would send it. */
export function toolOf({ fixture }: Shown, views: Shown['fixture']['states'][string]) {
  const { $, ...parts } = views;
  const part = (view: unknown): PartView<unknown> => ({ usable: !$?.readOnly, done: $?.done ?? false, puzzle: null, view });
  return {
    id: fixture.kind,
    title: fixture.title,
    mine: fixture.mine,
    role: null,
    takenOver: $?.takenOver ?? null,
    parts: Object.fromEntries(Object.entries(parts).map(([name, view]) => [name, part(view)])),
  };
}

export const sentences = (...texts: string[]) => texts.map((text, at) => ({ id: `s${at + 1}`, text }));
