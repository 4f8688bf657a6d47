import type { GraphPuzzle, GraphSlot } from './graphRanks.ts';
import { rankGraph } from './graphRanks.ts';

export interface GraphBox {
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
  bendGap: number; // room that a passing line needs
  columnGap: number; // the least
  columnGapMost: number;
  room: number; // width we may use; lines get longer to fill it, never shorter than columnGap
}

/** Where each puzzle and each line of a level's graph stands, in px, from nothing but who needs whom. */
export function graphLayout(puzzles: readonly GraphPuzzle[], measures: GraphMeasures): GraphLayout {
  if (puzzles.length === 0) return { width: 0, height: 0, boxes: [], lines: [] };
  const { columns, links, edges } = rankGraph(puzzles);
  const { rowHeight } = measures;
  const middle = settleRows(columns, links, measures);

  const widths = columns.map(column => Math.max(0, ...column.map(slot => (slot.puzzle ? measures.widthOf(slot.puzzle) : 0))));
  const used = widths.reduce((sum, width) => sum + width, 0);
  const gaps = Math.max(1, columns.length - 1);
  const gap = Math.min(measures.columnGapMost, Math.max(measures.columnGap, (measures.room - used) / gaps));
  const left: number[] = [];
  let x = 0;
  for (const width of widths) {
    left.push(x);
    x += width + gap;
  }

  const boxes: GraphBox[] = [];
  const at = new Map<string, { left: number; right: number; y: number }>();
  columns.forEach((column, index) => {
    for (const slot of column) {
      const y = middle.get(slot.key) ?? 0;
      const from = left[index] ?? 0;
      const width = widths[index] ?? 0;
      at.set(slot.key, { left: from, right: from + width, y });
      if (slot.puzzle) boxes.push({ id: slot.puzzle, x: from, y: y - rowHeight / 2, width, height: rowHeight });
    }
  });
  const lines = edges.map(edge => {
    const stops = [edge.from, ...edge.through, edge.to].flatMap(key => at.get(key) ?? []);
    return { from: edge.from, to: edge.to, path: curve(stops) };
  });
  const height = Math.max(...middle.values()) + rowHeight / 2;
  return { width: x - gap, height, boxes, lines };
}

/** A soft line through the stops: level past each column, an S between two columns. */
function curve(stops: { left: number; right: number; y: number }[]): string {
  const round = (value: number) => Math.round(value * 10) / 10;
  let path = '';
  stops.forEach((stop, index) => {
    const before = stops[index - 1];
    if (!before) path = `M${round(stop.right)} ${round(stop.y)}`;
    else {
      const half = round((before.right + stop.left) / 2);
      path += `C${half} ${round(before.y)} ${half} ${round(stop.y)} ${round(stop.left)} ${round(stop.y)}`;
      if (index < stops.length - 1) path += `H${round(stop.right)}`;
    }
  });
  return path;
}

const SWEEPS = 18;

/** Heights of the slots' middles: each wants to be level with its neighbours, none may overlap. */
function settleRows(
  columns: readonly GraphSlot[][],
  links: readonly { from: string; to: string }[],
  { rowHeight, rowGap, bendGap }: GraphMeasures,
): Map<string, number> {
  const half = (slot: GraphSlot) => (slot.puzzle ? (rowHeight + rowGap) / 2 : bendGap / 2);
  const middle = new Map<string, number>();
  for (const column of columns) {
    let y = 0;
    for (const slot of column) {
      y += half(slot);
      middle.set(slot.key, y);
      y += half(slot);
    }
  }
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const both = sweep > 11 && sweep < SWEEPS - 1;
    const forward = sweep % 2 === 0 || sweep === SWEEPS - 1; // ends from left to right: chains come out straight
    for (const column of forward ? columns : columns.toReversed()) {
      const wishes = column.map(slot => {
        const near = links.flatMap(link => {
          if (link.to === slot.key && (forward || both)) return [middle.get(link.from) ?? 0];
          if (link.from === slot.key && (!forward || both)) return [middle.get(link.to) ?? 0];
          return [];
        });
        return near.length ? near.reduce((sum, one) => sum + one, 0) / near.length : (middle.get(slot.key) ?? 0);
      });
      spread(column.map(half), wishes).forEach((y, index) => {
        const slot = column[index];
        if (slot) middle.set(slot.key, y);
      });
    }
  }
  const slots = columns.flat();
  const top = Math.min(...slots.map(slot => (middle.get(slot.key) ?? 0) - (slot.puzzle ? rowHeight / 2 : 1)));
  return new Map([...middle].map(([key, y]) => [key, y - top]));
}

/** Nearest places to the wishes that keep the order and the room: neighbours that push form one block. */
function spread(halves: readonly number[], wishes: readonly number[]): number[] {
  const blocks: { want: number; members: number[]; offsets: number[] }[] = [];
  halves.forEach((half, index) => {
    let block = { want: wishes[index] ?? 0, members: [index], offsets: [0] };
    for (let last = blocks.at(-1); last; last = blocks.at(-1)) {
      const lastMember = last.members.at(-1) ?? 0;
      const lastOffset = last.offsets.at(-1) ?? 0;
      const room = (halves[lastMember] ?? 0) + (halves[block.members[0] ?? 0] ?? half);
      if (last.want + lastOffset + room <= block.want) break;
      blocks.pop();
      const shift = lastOffset + room;
      const members = [...last.members, ...block.members];
      const offsets = [...last.offsets, ...block.offsets.map(offset => offset + shift)];
      const want = members.reduce((sum, member, i) => sum + (wishes[member] ?? 0) - (offsets[i] ?? 0), 0) / members.length;
      block = { want, members, offsets };
    }
    blocks.push(block);
  });
  const result: number[] = [];
  for (const block of blocks) block.members.forEach((member, i) => (result[member] = block.want + (block.offsets[i] ?? 0)));
  return result;
}
