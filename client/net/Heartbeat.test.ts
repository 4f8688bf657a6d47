import { beforeEach, expect, test } from 'vitest';
import { BEAT_MS, Heartbeat } from './Heartbeat.ts';

let now: number;
let heart: Heartbeat;
/** What a page does in so many ms in which its timers run, and when it did it first. */
function live(ms: number): Record<string, number> {
  const did: Record<string, number> = {};
  for (const end = now + ms; now < end;) {
    now += BEAT_MS;
    const todo = heart.beat();
    if (todo) did[todo] ??= now;
  }
  return did;
}

beforeEach(() => {
  now = 1000;
  heart = new Heartbeat(() => now);
});

test('a line on which something comes is never asked', () => {
  for (let n = 0; n < 20; n++) {
    heart.heard();
    expect(live(1500)).toEqual({});
  }
});

test('a line that fell silent is asked after two seconds, and given up within six', () => {
  const did = live(7000);
  expect(did.ask! - 1000).toBeLessThanOrEqual(2500);
  expect(did.giveUp! - 1000).toBeLessThanOrEqual(6500);
});

test('a slow answer, up to four seconds, keeps the line', () => {
  expect(live(2000)).toHaveProperty('ask');
  expect(live(3500)).toEqual({});
  heart.heard();
  expect(live(1500)).toEqual({});
});

test('a page that slept asks before it gives up, however long it slept', () => {
  live(2500);
  now += 60_000;
  expect(heart.beat()).toBe('ask');
  expect(live(3500)).toEqual({});
  heart.heard();
  expect(live(1000)).toEqual({});
});

test('a page whose timers come once a minute never gives up a line that answers', () => {
  for (let n = 0; n < 10; n++) {
    now += 60_000;
    expect(heart.beat()).toBe('ask');
    now += 40;
    heart.heard();
  }
});
