import { beforeEach, expect, test } from 'vitest';
import { BEAT_MS, Heartbeat } from './Heartbeat.ts';

let now: number;
let heart: Heartbeat;
/** Runs the heartbeat for `ms`; gives each action with the time at which it was first returned. */
function run(ms: number): Record<string, number> {
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

test('a connection that receives messages is never pinged', () => {
  for (let n = 0; n < 20; n++) {
    heart.heard();
    expect(run(1500)).toEqual({});
  }
});

test('a silent connection is pinged after two seconds, and given up within six', () => {
  const did = run(7000);
  expect(did.ping! - 1000).toBeLessThanOrEqual(2500);
  expect(did.giveUp! - 1000).toBeLessThanOrEqual(6500);
});

test('an answer within four seconds keeps the connection', () => {
  expect(run(2000)).toHaveProperty('ping');
  expect(run(3500)).toEqual({});
  heart.heard();
  expect(run(1500)).toEqual({});
});

test('a page that was suspended pings before it gives up, however long that lasted', () => {
  run(2500);
  now += 60_000;
  expect(heart.beat()).toBe('ping');
  expect(run(3500)).toEqual({});
  heart.heard();
  expect(run(1000)).toEqual({});
});

test('a page whose timers fire once a minute never gives up a connection that answers', () => {
  for (let n = 0; n < 10; n++) {
    now += 60_000;
    expect(heart.beat()).toBe('ping');
    now += 40;
    heart.heard();
  }
});
