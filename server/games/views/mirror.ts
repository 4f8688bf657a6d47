import type { CompiledLevel } from '../../../shared/level/compile.ts';
import { LOOK_LIMIT, MirrorMessage } from '../../../shared/protocol/coachDetail.ts';
import { typedLines } from '../../../shared/text/typed.ts';

/** Tool kinds whose windows hold private texts. */
const PRIVATE = new Set(['notebook']);

/** A player's report of their windows, without private parts, for a coach; null: invalid or too large. */
export function mirrorFor(level: CompiledLevel, raw: unknown): MirrorMessage | null {
  const parsed = MirrorMessage.safeParse(raw);
  if (!parsed.success) return null;
  const tools = Object.fromEntries(
    Object.entries(cleaned(parsed.data.tools)).filter(([id]) => {
      const tool = level.tools.get(id);
      return tool && !PRIVATE.has(tool.kind);
    }),
  );
  const look = { ...parsed.data, tools, ...(parsed.data.page && { page: cleaned(parsed.data.page) }) };
  return Buffer.byteLength(JSON.stringify(look)) <= LOOK_LIMIT ? look : null;
}

/** Text that is still being typed is cleaned for a coach like any other typed text. */
function cleaned<T>(value: T): T {
  if (typeof value === 'string') return typedLines(value) as T;
  if (Array.isArray(value)) return value.map(cleaned) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, cleaned(inside as unknown)])) as T;
}
