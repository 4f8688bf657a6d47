import type { ToolRules } from './contract.ts';
import type { Registry } from './registry.ts';

/** What the window of a kind gets and what one can do in it, as its rules say. */
type WindowOf<Rules> =
  Rules extends ToolRules<infer _Content, infer _State, infer Action, infer Parts> ? { parts: Parts; action: Action } : never;

/** Every kind of digital tool: what its parts show and what one can do. Types only, so that the client may import it. */
type ToolKinds = { [K in keyof Registry]: WindowOf<Registry[K]> };
export type ToolKind = keyof ToolKinds;
export type ToolParts<K extends ToolKind> = ToolKinds[K]['parts'];
export type ToolAction<K extends ToolKind> = ToolKinds[K]['action'];
