import { Router } from 'express';
import { Refusal } from '../Refusal.ts';
import type { Services } from '../services.ts';
import { readCode } from '../sessions/code.ts';
import { screenView } from '../sessions/screenView.ts';
import { findSessionByCode } from '../storage/sessions.ts';
import type { GuessLimits } from './guessLimits.ts';
import { baseOf } from './who.ts';

/** What the large screen of a room shows, by the code of the session: no sign-in, and nothing private. */
export function screenRoutes(services: Services, limits: GuessLimits): Router {
  const router = Router();
  router.get('/screen/:code', async (request, response) => {
    const code = readCode(request.params.code);
    if (!code) throw new Refusal('unknownCode');
    const session = await limits.code(request.ip, code, () => findSessionByCode(services.db, code));
    response.json(await screenView(services, session, baseOf(services, request)));
  });
  return router;
}
