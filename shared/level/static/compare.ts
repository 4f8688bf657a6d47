import type { Level } from '../schema.ts';
import { refer, type Report, type Scope } from './scope.ts';

const PLACES = [
  ['card', 'card of a match'],
  ['talk', 'person of the talks'],
] as const;

/** "First feeling and evidence" in the debrief: each line points at a card of the match, and may point at a talk. */
export function checkCompare({ debrief }: Level, scope: Scope, report: Report): void {
  const names = [...scope.tools.values()].map(tool => tool.rules.names?.(tool.content) ?? {});
  const whole = scope.tools.size === scope.ids.tools.size; // a tool that is not sound was told already
  for (const [field, what] of PLACES) {
    const known = names.find(one => one[field])?.[field]; // of the first tool that has them, as the debrief reads it
    debrief.compare?.forEach((line, i) => {
      const id = line[field];
      if (id !== undefined && (known || whole)) refer(report, ['debrief', 'compare', i, field], what, id, new Set(known));
    });
  }
}
