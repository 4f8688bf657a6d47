import type { ToolRules } from './contract.ts';
import type { ToolAction, ToolKind, ToolParts } from './kinds.ts';
import { registry } from './registry.ts';

/** Rules with opaque content and state: the core only passes these on. */
export type AnyToolRules<K extends ToolKind = ToolKind> = ToolRules<unknown, object, ToolAction<K>, ToolParts<K>>;

/**
 * The rules of every kind. The types of a kind's content and state are erased only here. That is safe because the core passes a
 * kind only what came from its own `content.parse`, `initial` and `act`.
 */
export const toolRules = registry as unknown as { readonly [K in ToolKind]: AnyToolRules<K> };
