import { alg, Graph } from '@dagrejs/graphlib';
import type { Arrow } from './graph.ts';

/** A circle of folders or files, and the imports that cause it. */
export interface Circle {
  of: string[];
  arrows: Pick<Arrow, 'from' | 'to'>[];
}
type Pair = { from: string; to: string; arrow: Pick<Arrow, 'from' | 'to'> };

/** Files that import each other, directly or through others. */
export const circlesOfFiles = (arrows: readonly Pick<Arrow, 'from' | 'to'>[]): Circle[] =>
  circlesOf(arrows.map(arrow => ({ from: arrow.from, to: arrow.to, arrow })));

/**
 * Sibling folders that import each other, including their subfolders. A folder and its subfolders count as one: their
 * files may import each other. dependency-cruiser's own rule for folders ignores subfolders, and lets `a/x` -> `b/y` and
 * `b/z` -> `a/w` pass.
 */
export function circlesOfFolders(arrows: readonly Pick<Arrow, 'from' | 'to'>[]): Circle[] {
  return circlesOf(
    arrows.flatMap(arrow => {
      const [from, to] = whereTheyPart(arrow.from, arrow.to);
      return from === null || to === null ? [] : [{ from, to, arrow }];
    }),
  );
}

/** The two sibling folders that contain two files; null when either file is not in a subfolder there. */
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
