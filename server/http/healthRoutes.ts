import { Router } from 'express';
import type { Services } from '../services.ts';
import { Health } from '../storage/health.ts';

/** Health check: whether the store can write. Answers within a second, whatever the result. */
export function healthRoutes({ store, clock, log }: Services): Router {
  const router = Router();
  const health = new Health(store, () => clock.now());
  let well = true;
  router.get('/healthz', async (_request, response) => {
    response.setHeader('Cache-Control', 'no-store');
    try {
      await health.check();
      if (!well) log.note('store: writable again');
      well = true;
      response.json({ ok: true });
    } catch (error) {
      if (well) log.fault('store: not writable', error); // logged once: monitoring asks often
      well = false;
      response.status(503).json({ ok: false });
    }
  });
  return router;
}
