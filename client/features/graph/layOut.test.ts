import { describe, expect, it } from 'vitest';
import type { GraphMeasures } from './layOut.ts';
import { directNeeds, layOut } from './layOut.ts';

const measures: GraphMeasures = {
  widthOf: () => 100,
  rowHeight: 40,
  rowGap: 12,
  columnGap: 30,
  columnGapMost: 60,
  room: 900,
};
const puzzle = (id: string, ...needs: string[]) => ({ id, needs });
const level = [
  puzzle('P1'),
  puzzle('P2'),
  puzzle('P3'),
  puzzle('P5'),
  puzzle('P10'),
  puzzle('P8', 'P1'),
  puzzle('P9', 'P1'),
  puzzle('P4', 'P2'),
  puzzle('P6', 'P3'),
  puzzle('P7', 'P3'),
  puzzle('GA', 'P3', 'P4', 'P8'),
  puzzle('P7b', 'GA', 'P5', 'P6', 'P7', 'P9', 'P10'),
  puzzle('P11', 'P7b'),
  puzzle('P12', 'P11'),
  puzzle('F', 'P12'),
];
const boxOf = (layout: ReturnType<typeof layOut>, id: string) => {
  const box = layout.boxes.find(one => one.id === id);
  if (!box) throw new Error(`no box ${id}`);
  return box;
};

describe('the graph of a level', () => {
  it('has every puzzle once, to the right of all that it needs', () => {
    const layout = layOut(level, measures);
    expect(layout.boxes.map(box => box.id).toSorted()).toEqual(level.map(one => one.id).toSorted());
    for (const one of level) {
      for (const need of one.needs) {
        const before = boxOf(layout, need);
        expect(before.x + before.width).toBeLessThan(boxOf(layout, one.id).x);
      }
    }
  });

  it('keeps boxes apart and inside the picture', () => {
    const layout = layOut(level, measures);
    for (const box of layout.boxes) {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.y).toBeGreaterThanOrEqual(-0.01);
      expect(box.x + box.width).toBeLessThanOrEqual(layout.width + 0.01);
      expect(box.y + box.height).toBeLessThanOrEqual(layout.height + 0.01);
      for (const other of layout.boxes) {
        if (other.id === box.id || other.x !== box.x) continue;
        expect(Math.abs(other.y - box.y)).toBeGreaterThanOrEqual(box.height + measures.rowGap - 0.01);
      }
    }
  });

  it('fills the available width, but keeps the minimum gap', () => {
    expect(layOut(level, { ...measures, room: 1000 }).width).toBeCloseTo(1000);
    expect(layOut(level, { ...measures, room: 200 }).width).toBeCloseTo(7 * 100 + 6 * 30);
    expect(layOut(level, { ...measures, room: 5000 }).width).toBeCloseTo(7 * 100 + 6 * 60);
  });

  it('draws a chain as one straight line', () => {
    const layout = layOut([puzzle('a'), puzzle('b', 'a'), puzzle('c', 'b')], measures);
    expect(new Set(layout.boxes.map(box => box.y)).size).toBe(1);
  });

  it('draws one line for each need that no longer path implies', () => {
    const layout = layOut([puzzle('a'), puzzle('b', 'a'), puzzle('c', 'a', 'b')], measures);
    expect(layout.lines.map(line => `${line.from}${line.to}`)).toEqual(['ab', 'bc']);
  });

  it('keeps lines apart where possible', () => {
    const layout = layOut([puzzle('a'), puzzle('b'), puzzle('c', 'b'), puzzle('d', 'a')], measures);
    const above = (one: string, other: string) => boxOf(layout, one).y < boxOf(layout, other).y;
    expect(above('a', 'b')).toBe(above('d', 'c'));
  });

  it('survives needs that are unknown, circular or point at themselves', () => {
    const odd = [puzzle('a', 'zzz', 'a'), puzzle('b', 'c'), puzzle('c', 'b')];
    expect(directNeeds(odd).get('a')).toEqual([]);
    expect(layOut(odd, measures).boxes).toHaveLength(3);
    expect(layOut(odd, measures).lines.length).toBeGreaterThan(0);
  });

  it('is empty for a level without puzzles', () => {
    expect(layOut([], measures)).toEqual({ width: 0, height: 0, boxes: [], lines: [] });
  });
});
