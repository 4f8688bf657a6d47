import { LOOK_LIMIT, LookMessage } from '../../shared/protocol/coachDetail.ts';
import type { CompiledLevel } from '../../shared/level/compile.ts';

/** Kinds whose windows hold what is for a person's own eyes. */
const PRIVATE = new Set(['notebook']);

/** What a player's browser tells of its windows, fit for a coach's eyes; null: not of the form, or too much. */
export function lookFor(level: CompiledLevel, raw: unknown): LookMessage | null {
  const parsed = LookMessage.safeParse(raw);
  if (!parsed.success) return null;
  const tools = Object.fromEntries(
    Object.entries(parsed.data.tools).filter(([id]) => {
      const tool = level.tools.get(id);
      return tool && !PRIVATE.has(tool.kind);
    }),
  );
  const look = { ...parsed.data, tools };
  return Buffer.byteLength(JSON.stringify(look)) <= LOOK_LIMIT ? look : null;
}
