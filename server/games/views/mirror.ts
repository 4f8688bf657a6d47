import type { CompiledLevel } from '../../../shared/level/compile.ts';
import { LOOK_LIMIT, MirrorMessage } from '../../../shared/protocol/coachDetail.ts';
import { typedLines } from '../../../shared/text/typed.ts';

/** Kinds whose windows hold what is for a person's own eyes. */
const PRIVATE = new Set(['notebook']);

/** What a player's browser tells of its windows, fit for a coach's eyes; null: not of the form, or too much. */
export function mirrorFor(level: CompiledLevel, raw: unknown): MirrorMessage | null {
  const parsed = MirrorMessage.safeParse(raw);
  if (!parsed.success) return null;
  const tools = Object.fromEntries(
    Object.entries(tidied(parsed.data.tools)).filter(([id]) => {
      const tool = level.tools.get(id);
      return tool && !PRIVATE.has(tool.kind);
    }),
  );
  const look = { ...parsed.data, tools, ...(parsed.data.page && { page: tidied(parsed.data.page) }) };
  return Buffer.byteLength(JSON.stringify(look)) <= LOOK_LIMIT ? look : null;
}

/** What somebody is typing is shown to a coach as any typed text is. */
function tidied<T>(value: T): T {
  if (typeof value === 'string') return typedLines(value) as T;
  if (Array.isArray(value)) return value.map(tidied) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, tidied(inside as unknown)])) as T;
}
