import { expect, test } from 'vitest';
import { screenTimes } from './screenTimes.ts';

test('a screen shows the least time of the teams that play, and the talk only when no team plays any more', () => {
  expect(screenTimes([])).toEqual({ stage: 'before', paused: false, leftMs: null });
  const roos = { phase: 'playing', leftMs: 60_000 } as const;
  const tulp = { phase: 'debrief', leftMs: 5_000 } as const;
  expect(screenTimes([roos, tulp, { phase: 'deciding', leftMs: null }])).toEqual({
    stage: 'play',
    paused: false,
    leftMs: 60_000,
  });
  expect(screenTimes([tulp, { phase: 'closed', leftMs: null }])).toEqual({ stage: 'talk', paused: false, leftMs: null });
});

test('it says pause when all who play stand still, and waits for a team that cannot be opened', () => {
  const still = { phase: 'paused', leftMs: 60_000 } as const;
  expect(screenTimes([still, { phase: 'reveal', leftMs: null }]).paused).toBe(true);
  expect(screenTimes([still, { phase: 'playing', leftMs: 60_000 }]).paused).toBe(false);
  expect(screenTimes([{ phase: null, leftMs: null }]).stage).toBe('play');
});
