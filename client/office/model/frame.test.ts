import { describe, expect, it } from 'vitest';
import { boxOnStage, frameFor, canPan, panned, toStage } from './frame.ts';
import { BLEED, DESK_PLACES, DESKS, THINGS } from './places.ts';

const sizes = [
  [1366, 548],
  [1024, 560],
  [1920, 880],
  [1024, 700],
  [1600, 300],
  [390, 400],
  [390, 640],
  [820, 900],
] as const;

describe('the frame', () => {
  it.each(sizes)('of a stage of %i x %i never shows anything beyond the wall', (width, height) => {
    for (const look of [0, 800, 1600]) {
      const { x, y, scale } = frameFor(width, height, look);
      expect(x).toBeGreaterThanOrEqual(BLEED.x);
      expect(y).toBeGreaterThanOrEqual(BLEED.y);
      expect(x + width / scale).toBeLessThanOrEqual(BLEED.x + BLEED.w);
      expect(y + height / scale).toBeLessThanOrEqual(BLEED.y + BLEED.h);
    }
  });

  it.each(sizes.filter(([w, h]) => w / h > 1.26))('of a stage of %i x %i shows every desk from side to side', (width, height) => {
    const frame = frameFor(width, height, 0);
    for (const desk of DESKS) {
      const { left, width: wide } = boxOnStage(frame, DESK_PLACES[desk], 0);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(left + wide).toBeLessThanOrEqual(width);
    }
    expect(frame.pans).toBe(false);
  });

  it('of a phone shows the whole own desk, and can pan until everything was visible', () => {
    const own = DESK_PLACES[4];
    const frame = frameFor(390, 500, own.x + own.w / 2);
    const { left, width } = boxOnStage(frame, own, 0);
    expect(left).toBeGreaterThanOrEqual(0);
    expect(left + width).toBeLessThanOrEqual(390);
    let look = own.x;
    for (let step = 0; step < 10 && canPan(frameFor(390, 500, look), -1); step += 1) look = panned(frameFor(390, 500, look), -1);
    const end = frameFor(390, 500, look);
    expect(canPan(end, -1)).toBe(false);
    expect(canPan(end, 1)).toBe(true);
    expect(toStage(end, DESK_PLACES[1].x, 0).left).toBeGreaterThanOrEqual(0);
  });

  it('makes every zone at least 96 px wide and high, around its centre', () => {
    const frame = frameFor(390, 400, 800);
    const zone = boxOnStage(frame, THINGS.phone, 96);
    expect([zone.width, zone.height]).toEqual([96, 96]);
    const middle = toStage(frame, THINGS.phone.x + THINGS.phone.w / 2, THINGS.phone.y + THINGS.phone.h / 2);
    expect(zone.left + 48).toBe(middle.left);
  });
});
