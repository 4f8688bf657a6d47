import { alg, Graph } from '@dagrejs/graphlib';
import type { Arrow } from './graph.ts';

/** Folders, or files, that lead back to where they began, and the arrows that make them do so. */
export interface Circle {
  of: string[];
  arrows: Pick<Arrow, 'from' | 'to'>[];
}
type Pair = { from: string; to: string; arrow: Pick<Arrow, 'from' | 'to'> };

/** Files that take from each other, over however many others. */
export const circlesOfFiles = (arrows: readonly Pick<Arrow, 'from' | 'to'>[]): Circle[] =>
  circlesOf(arrows.map(arrow => ({ from: arrow.from, to: arrow.to, arrow })));

/**
 * Folders beside each other that take from each other, with all that stands in them. A folder and its own subfolders
 * are one thing: files of both may take from each other. dependency-cruiser's own rule for folders looks at a folder
 * without what stands below it, and lets `a/x` -> `b/y` and `b/z` -> `a/w` pass.
 */
export function circlesOfFolders(arrows: readonly Pick<Arrow, 'from' | 'to'>[]): Circle[] {
  return circlesOf(
    arrows.flatMap(arrow => {
      const [from, to] = whereTheyPart(arrow.from, arrow.to);
      return from === null || to === null ? [] : [{ from, to, arrow }];
    }),
  );
}

/** The two folders beside each other in which two files stand; null where the file stands in no folder of its own there. */
function whereTheyPart(a: string, b: string): [string | null, string | null] {
  const [as, bs] = [a.split('/'), b.split('/')];
  let depth = 0;
  while (depth < as.length && as[depth] === bs[depth]) depth += 1;
  const folder = (parts: string[]) => (depth + 1 < parts.length ? parts.slice(0, depth + 1).join('/') : null);
  return [folder(as), folder(bs)];
}

function circlesOf(pairs: readonly Pair[]): Circle[] {
  const graph = new Graph();
  for (const { from, to } of pairs) graph.setEdge(from, to);
  return alg.findCycles(graph).map(of => ({
    of: of.toSorted(),
    arrows: pairs.filter(({ from, to }) => of.includes(from) && of.includes(to)).map(({ arrow }) => arrow),
  }));
}
