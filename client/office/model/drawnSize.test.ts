import { expect, it } from 'vitest';
import { drawnSize } from './drawnSize.ts';

it('a room is never drawn smaller than its container', () => {
  for (let height = 300; height < 400; height++) {
    const drawn = drawnSize({ width: 1366, height }, null);
    expect(drawn.height).toBeGreaterThanOrEqual(height);
    expect(drawn.height - height).toBeLessThan(24);
  }
});

it('a container that changes by a few pixels does not cause a redraw', () => {
  let drawn = drawnSize({ width: 1366, height: 496 }, null);
  drawn = drawnSize({ width: 1366, height: 497 }, drawn); // once, at the threshold
  for (const height of [496, 497, 495, 490, 497]) expect(drawnSize({ width: 1366, height }, drawn)).toBe(drawn);
});

it('another width, or a much smaller height, causes a redraw', () => {
  const drawn = drawnSize({ width: 1366, height: 496 }, null);
  expect(drawnSize({ width: 1024, height: 496 }, drawn)).toEqual({ width: 1024, height: 496 });
  expect(drawnSize({ width: 1366, height: 440 }, drawn)).toEqual({ width: 1366, height: 448 });
});
