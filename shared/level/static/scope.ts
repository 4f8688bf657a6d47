import { closest } from '../../text/editDistance.ts';
import type { Fact } from '../../tools/contract.ts';
import type { CompiledTool } from '../compiled.ts';
import type { LevelLanguages } from '../schema.ts';
import type { ReadLevel } from './readLevel.ts';

/** Reports a mistake at a path of the object being checked. */
export type Report = (path: readonly (string | number)[], what: string, mend: string, severity?: 'error' | 'warning') => void;

/** Everything that a reference in the level may point at. */
export interface Scope {
  languages: LevelLanguages;
  ids: ReadLevel['ids'];
  tools: ReadonlyMap<string, CompiledTool>;
  facts: ReadonlyMap<string, Fact>; // each with its initial value
}

/** "did you mean P4? There are P1, P2, P4" */
export function didYouMean(id: string, known: Iterable<string>): string {
  const all = [...known];
  const suggestion = closest(id, all);
  const list = all.length > 12 ? `${all.slice(0, 12).join(', ')} …` : all.join(', ') || 'none';
  return suggestion ? `did you mean "${suggestion}"?` : `use one of: ${list}`;
}

/** Checks that a reference exists. */
export function checkReference(
  report: Report,
  path: readonly (string | number)[],
  kind: string,
  id: string,
  known: ReadonlySet<string>,
): boolean {
  if (known.has(id)) return true;
  report(path, `there is no ${kind} "${id}"`, didYouMean(id, known));
  return false;
}
