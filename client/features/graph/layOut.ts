import { Graph, layout, type GraphLabel, type NodeLabel, type Point } from '@dagrejs/dagre';

export interface GraphPuzzle {
  id: string;
  needs: readonly string[];
}
interface GraphBox {
  id: string;
  x: number;
  y: number;
  width: number;
  height: number;
}
export interface GraphLayout {
  width: number;
  height: number;
  boxes: GraphBox[]; // in reading order: column by column, top to bottom
  lines: { from: string; to: string; path: string }[];
}
export interface GraphMeasures {
  widthOf(id: string): number;
  rowHeight: number; // height of a box
  rowGap: number;
  columnGap: number; // minimum
  columnGapMost: number;
  room: number; // available width; gaps grow to fill it and never go below columnGap
}

/** Lays out the graph of a level from the needs of its puzzles: boxes and lines in px. */
export function layOut(puzzles: readonly GraphPuzzle[], measures: GraphMeasures): GraphLayout {
  if (puzzles.length === 0) return { width: 0, height: 0, boxes: [], lines: [] };
  const narrow = draw(puzzles, measures, measures.columnGap);
  const gaps = new Set(narrow.boxes.map(box => box.x + box.width / 2)).size - 1;
  const spare = measures.room - narrow.width;
  if (gaps < 1 || spare <= 0) return narrow;
  return draw(puzzles, measures, Math.min(measures.columnGapMost, measures.columnGap + spare / gaps));
}

const BEGINNING = '>';

function draw(puzzles: readonly GraphPuzzle[], measures: GraphMeasures, ranksep: number): GraphLayout {
  const graph = new Graph<GraphLabel, NodeLabel>();
  graph.setGraph({ rankdir: 'LR', ranksep, nodesep: measures.rowGap, edgesep: measures.rowGap, acyclicer: 'greedy' });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id } of puzzles) graph.setNode(id, { width: measures.widthOf(id), height: measures.rowHeight });
  // Puzzles that are open from the start go to the left: a heavy edge from an invisible node pulls them there.
  graph.setNode(BEGINNING, { width: 0, height: 0 });
  for (const [id, needs] of directNeeds(puzzles)) {
    for (const need of needs) graph.setEdge(need, id);
    if (needs.length === 0) graph.setEdge(BEGINNING, id, { weight: 100 });
  }
  layout(graph);

  const drawn = graph.nodes().filter(id => id !== BEGINNING);
  const left = Math.min(...drawn.map(id => (graph.node(id).x ?? 0) - graph.node(id).width / 2));
  const boxes = drawn.map(id => {
    const { x = 0, y = 0, width, height } = graph.node(id);
    return { id, x: x - width / 2 - left, y: y - height / 2, width, height };
  });
  boxes.sort((a, b) => a.x + a.width / 2 - (b.x + b.width / 2) || a.y - b.y);
  const boxOf = new Map(boxes.map(box => [box.id, box]));
  const lines = graph.edges().flatMap(({ v, w }) => {
    const [from, to] = [boxOf.get(v), boxOf.get(w)];
    const { points = [] } = graph.edge({ v, w }) as { points?: Point[] };
    return from && to
      ? [
          {
            from: v,
            to: w,
            path: curve(
              from,
              points.slice(1, -1).map(({ x, y }) => ({ x: x - left, y })),
              to,
            ),
          },
        ]
      : [];
  });
  const { width = 0, height = 0 } = graph.graph();
  return { width: width - left, height, boxes, lines };
}

/** A smooth line from the right side of a box to the left side of another, through the bends between them. */
function curve(from: GraphBox, bends: readonly Point[], to: GraphBox): string {
  const round = (value: number) => Math.round(value * 10) / 10;
  const stops = [
    { x: from.x + from.width, y: from.y + from.height / 2 },
    ...bends.filter(bend => bend.x > from.x + from.width && bend.x < to.x),
    { x: to.x, y: to.y + to.height / 2 },
  ];
  return stops.reduce((path, stop, index) => {
    const before = stops[index - 1];
    if (!before) return `M${round(stop.x)} ${round(stop.y)}`;
    const half = round((before.x + stop.x) / 2);
    return `${path}C${half} ${round(before.y)} ${half} ${round(stop.y)} ${round(stop.x)} ${round(stop.y)}`;
  }, '');
}

/** The needs of each puzzle without those that another need implies (transitive reduction). */
export function directNeeds(puzzles: readonly GraphPuzzle[]): Map<string, string[]> {
  const known = new Map(puzzles.map(puzzle => [puzzle.id, puzzle.needs]));
  const reaches = (from: string, target: string, seen: Set<string>): boolean => {
    if (seen.has(from)) return false;
    seen.add(from);
    return (known.get(from) ?? []).some(need => need === target || reaches(need, target, seen));
  };
  return new Map(
    puzzles.map(({ id, needs }) => {
      const own = [...new Set(needs)].filter(need => known.has(need) && need !== id);
      return [id, own.filter(need => !own.some(other => other !== need && reaches(other, need, new Set([id]))))];
    }),
  );
}
