import { Router } from 'express';
import type { Services } from '../services.ts';
import { Health } from '../storage/health.ts';

/** Whether the store can write, for whoever watches the server. It answers within a second, also when the answer is no. */
export function healthRoutes({ store, clock, log }: Services): Router {
  const router = Router();
  const health = new Health(store, () => clock.now());
  let well = true;
  router.get('/healthz', async (_request, response) => {
    response.setHeader('Cache-Control', 'no-store');
    try {
      await health.check();
      if (!well) log.note('the store can write again');
      well = true;
      response.json({ ok: true });
    } catch (error) {
      if (well) log.fault('the store cannot write', error); // once: who watches asks often
      well = false;
      response.status(503).json({ ok: false });
    }
  });
  return router;
}
