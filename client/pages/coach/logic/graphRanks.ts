export interface GraphPuzzle {
  id: string;
  needs: readonly string[];
}

/** A place in a column: a puzzle, or a bend of a long line on its way past that column. */
export interface GraphSlot {
  key: string;
  puzzle: string | null;
}
export interface GraphRanks {
  columns: GraphSlot[][];
  links: { from: string; to: string }[]; // between slots of neighbouring columns
  edges: { from: string; to: string; through: string[] }[]; // between puzzles
}

/** Who comes before whom, without lines that another path already says. */
export function directNeeds(puzzles: readonly GraphPuzzle[]): Map<string, string[]> {
  const known = new Map(puzzles.map(puzzle => [puzzle.id, puzzle]));
  const before = new Map<string, Set<string>>();
  const allBefore = (id: string, path: readonly string[]): Set<string> => {
    const found = before.get(id);
    if (found) return found;
    const all = new Set<string>();
    for (const need of known.get(id)?.needs ?? []) {
      if (!known.has(need) || need === id || path.includes(need)) continue;
      all.add(need);
      for (const earlier of allBefore(need, [...path, id])) all.add(earlier);
    }
    before.set(id, all);
    return all;
  };
  return new Map(
    puzzles.map(puzzle => {
      const needs = [...new Set(puzzle.needs)].filter(need => known.has(need) && allBefore(puzzle.id, []).has(need));
      return [puzzle.id, needs.filter(need => !needs.some(other => other !== need && allBefore(other, []).has(need)))];
    }),
  );
}

/** Puts every puzzle in the column after the last of its needs, and orders columns so that few lines cross. */
export function rankGraph(puzzles: readonly GraphPuzzle[]): GraphRanks {
  const needs = directNeeds(puzzles);
  const columnOf = new Map<string, number>();
  const place = (id: string): number => {
    const known = columnOf.get(id);
    if (known !== undefined) return known;
    columnOf.set(id, 0); // a circle cannot keep us walking
    const column = Math.max(-1, ...(needs.get(id) ?? []).map(place)) + 1;
    columnOf.set(id, column);
    return column;
  };
  const last = Math.max(0, ...puzzles.map(puzzle => place(puzzle.id)));
  const columns: GraphSlot[][] = Array.from({ length: last + 1 }, () => []);
  for (const puzzle of puzzles) columns[place(puzzle.id)]?.push({ key: puzzle.id, puzzle: puzzle.id });

  const links: GraphRanks['links'] = [];
  const edges: GraphRanks['edges'] = [];
  for (const puzzle of puzzles) {
    for (const need of needs.get(puzzle.id) ?? []) {
      const through: string[] = [];
      let from = need;
      for (let column = place(need) + 1; column < place(puzzle.id); column++) {
        const key = `${need}>${puzzle.id}@${column}`;
        columns[column]?.push({ key, puzzle: null });
        links.push({ from, to: key });
        through.push(key);
        from = key;
      }
      links.push({ from, to: puzzle.id });
      edges.push({ from: need, to: puzzle.id, through });
    }
  }
  return { columns: orderColumns(columns, links), links, edges };
}

/** Sweeps to and fro and sorts each column by the mean place of its neighbours; keeps the best order seen. */
function orderColumns(start: GraphSlot[][], links: GraphRanks['links']): GraphSlot[][] {
  let columns = start;
  let best = start;
  let fewest = crossings(start, links);
  for (let sweep = 0; sweep < 12 && fewest > 0; sweep++) {
    const forward = sweep % 2 === 0;
    const next = columns.map(column => [...column]);
    const order = forward ? next.keys() : [...next.keys()].reverse();
    for (const at of order) {
      const neighbours = next[at + (forward ? -1 : 1)];
      const column = next[at];
      if (!neighbours || !column) continue;
      const seat = new Map(neighbours.map((slot, index) => [slot.key, index]));
      const wish = new Map(
        column.map((slot, index) => {
          const seats = links
            .filter(link => (forward ? link.to : link.from) === slot.key)
            .map(link => seat.get(forward ? link.from : link.to) ?? 0);
          return [slot.key, seats.length ? seats.reduce((sum, one) => sum + one, 0) / seats.length : index];
        }),
      );
      column.sort((a, b) => (wish.get(a.key) ?? 0) - (wish.get(b.key) ?? 0));
    }
    columns = next;
    const now = crossings(columns, links);
    if (now < fewest) {
      fewest = now;
      best = columns;
    }
  }
  return best;
}

/** How many pairs of lines cross between neighbouring columns. */
export function crossings(columns: readonly GraphSlot[][], links: GraphRanks['links']): number {
  const seat = new Map(columns.flatMap((column, at) => column.map((slot, index) => [slot.key, { at, index }] as const)));
  const lines = links.flatMap(link => {
    const from = seat.get(link.from);
    const to = seat.get(link.to);
    return from && to ? [{ at: from.at, from: from.index, to: to.index }] : [];
  });
  let count = 0;
  lines.forEach((one, i) => {
    for (const other of lines.slice(i + 1)) {
      if (one.at === other.at && (one.from - other.from) * (one.to - other.to) < 0) count++;
    }
  });
  return count;
}
