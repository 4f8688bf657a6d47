import type { AnyToolView } from '../../../../shared/protocol/view.ts';

/** What a finished tool says at its end in words of its own, which must not go with it when it closes. */
export const lessonOf = (tool: AnyToolView | undefined): string | null =>
  tool?.kind === 'ats' ? (tool.parts.filters?.view.note ?? null) : null;
