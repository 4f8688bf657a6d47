import { Router } from 'express';
import { z } from 'zod';
import type { SettableClock } from '../SettableClock.ts';
import { body } from './body.ts';

const SetClock = z.strictObject({
  advanceMs: z
    .int()
    .min(0)
    .max(7 * 24 * 3600 * 1000)
    .optional(),
  rate: z.number().min(0).max(1000).optional(),
});

/** For tests and demos only: see the setting CLOCK_CONTROL. */
export function clockRoutes(clock: SettableClock): Router {
  const router = Router();
  router.get('/clock', (_request, response) => void response.json({ now: clock.now(), rate: clock.rate() }));
  router.post('/clock', async (request, response) => {
    const { advanceMs, rate } = body(SetClock, request);
    if (rate !== undefined) clock.setRate(rate);
    if (advanceMs) await clock.advance(advanceMs);
    response.json({ now: clock.now(), rate: clock.rate() });
  });
  return router;
}
