import { describe, expect, it } from 'vitest';
import { helpLines, ovalPlaces } from './helpLines.ts';

const help = (from: string, to: string, thanked = false) => ({ from, to, text: '', thanked });
const places = ovalPlaces(['Ria', 'Kees', 'Samira', 'Omar'], 600, 320, 50);

describe('the diagram of who helped whom', () => {
  it('has one line per pair and direction, with a count and whether there was a thank-you', () => {
    const lines = helpLines([help('Ria', 'Kees'), help('Ria', 'Kees', true), help('Kees', 'Ria')], places, 30);
    expect(lines.map(({ from, to, times, thanked }) => [from, to, times, thanked])).toEqual([
      ['Ria', 'Kees', 2, true],
      ['Kees', 'Ria', 1, false],
    ]);
    expect(lines[0]?.path).not.toBe(lines[1]?.path);
  });

  it('leaves out somebody who is no longer in the team', () => expect(helpLines([help('Ria', 'Weg')], places, 30)).toEqual([]));

  it('places everybody inside the picture without overlap', () => {
    for (const { x, y } of places) {
      expect(x).toBeGreaterThanOrEqual(50);
      expect(x).toBeLessThanOrEqual(550);
      expect(y).toBeGreaterThanOrEqual(50);
      expect(y).toBeLessThanOrEqual(270);
    }
    expect(new Set(places.map(place => `${place.x},${place.y}`)).size).toBe(4);
  });
});
