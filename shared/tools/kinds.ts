import type { ToolRules } from './contract.ts';
import type { Registry } from './registry.ts';

/** The views that a kind's window gets and the actions it can send, taken from the kind's rules. */
type WindowOf<Rules> =
  Rules extends ToolRules<infer _Content, infer _State, infer Action, infer Parts> ? { parts: Parts; action: Action } : never;

/** Every kind of digital tool: the views of its parts and its actions. Types only, so that the client may import it. */
type ToolKinds = { [K in keyof Registry]: WindowOf<Registry[K]> };
export type ToolKind = keyof ToolKinds;
export type ToolParts<K extends ToolKind> = ToolKinds[K]['parts'];
export type ToolAction<K extends ToolKind> = ToolKinds[K]['action'];
