import type { Level } from '../schema.ts';
import { checkReference, type Report, type Scope } from './scope.ts';

const PLACES = [
  ['card', 'card of a match'],
  ['talk', 'person of the talks'],
] as const;

/** Checks "First feeling and evidence" of the debrief: each line refers to a card of the match, and may refer to a talk. */
export function checkCompare({ debrief }: Level, scope: Scope, report: Report): void {
  const names = [...scope.tools.values()].map(tool => tool.rules.names?.(tool.content) ?? {});
  const hasAllTools = scope.tools.size === scope.ids.tools.size; // an invalid tool has been reported already
  for (const [field, what] of PLACES) {
    const known = names.find(one => one[field])?.[field]; // of the first tool that has them, as the debrief does
    debrief.compare?.forEach((line, i) => {
      const id = line[field];
      if (id !== undefined && (known || hasAllTools))
        checkReference(report, ['debrief', 'compare', i, field], what, id, new Set(known));
    });
  }
}
