import { expect, it } from 'vitest';
import { tablePlaces } from './tablePlaces.ts';

it('gives each person one place inside the picture, symmetrically', () => {
  for (const people of [1, 2, 3, 4, 5, 6]) {
    const places = tablePlaces(people);
    expect(places).toHaveLength(people);
    places.forEach((place, index) => {
      expect(place.x).toBeGreaterThanOrEqual(0);
      expect(place.x + place.size).toBeLessThanOrEqual(100);
      const mirror = places[people - 1 - index];
      expect(place.x + place.size / 2 + (mirror?.x ?? 0) + (mirror?.size ?? 0) / 2).toBeCloseTo(100);
    });
  }
});
it('gives no places at an empty table', () => expect(tablePlaces(0)).toEqual([]));
