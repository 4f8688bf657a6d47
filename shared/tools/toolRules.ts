import type { ToolRules } from './contract.ts';
import type { ToolAction, ToolKind, ToolParts } from './kinds.ts';
import { registry } from './registry.ts';

/** Rules whose content and state only the rules themselves know; the core hands them through. */
export type AnyToolRules<K extends ToolKind = ToolKind> = ToolRules<unknown, object, ToolAction<K>, ToolParts<K>>;

/**
 * The rules of every kind. A kind's own content and state are hidden here, once: what comes out of `content.parse` and `initial` is
 * all that ever goes back in.
 */
export const toolRules = registry as unknown as { readonly [K in ToolKind]: AnyToolRules<K> };
