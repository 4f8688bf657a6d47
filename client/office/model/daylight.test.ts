import { expect, it } from 'vitest';
import { daylight, handsAt } from './daylight.ts';

it('there is sun on the floor in the morning, dusk in the late afternoon, and little of either at noon', () => {
  expect(daylight(9 * 60)).toEqual({ sun: 1, dusk: 0 });
  expect(daylight(17 * 60)).toEqual({ sun: 0, dusk: 1 });
  const noon = daylight(14 * 60);
  expect(noon.sun).toBe(0);
  expect(noon.dusk).toBe(0);
});

it('the light never goes back as time passes', () => {
  const day = Array.from({ length: 481 }, (_, nth) => daylight(540 + nth));
  for (const [nth, light] of day.entries()) {
    const before = day[Math.max(0, nth - 1)];
    expect(light.dusk).toBeGreaterThanOrEqual(before?.dusk ?? 0);
    expect(light.sun).toBeLessThanOrEqual(before?.sun ?? 1);
  }
});

it('the hands of the wall clock show the time in the story', () => {
  expect(handsAt(15 * 60)).toEqual({ hour: 90, minute: 0 });
  expect(handsAt(9 * 60 + 30)).toEqual({ hour: 285, minute: 180 });
});
