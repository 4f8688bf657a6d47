import { join, resolve } from 'node:path';
import express, { type Application, type Router } from 'express';
import { Secrets } from '../limits/Secrets.ts';
import { Refusal } from '../Refusal.ts';
import type { Services } from '../services.ts';
import { SettableClock } from '../SettableClock.ts';
import { accountRoutes } from './accountRoutes.ts';
import { answerFaults } from './answerFaults.ts';
import { aroundRoutes } from './aroundRoutes.ts';
import { clockRoutes } from './clockRoutes.ts';
import { colleagueRoutes } from './colleagueRoutes.ts';
import { rateLimit } from './rateLimit.ts';
import { guestRoutes } from './guestRoutes.ts';
import { healthRoutes } from './healthRoutes.ts';
import { joinRoutes } from './joinRoutes.ts';
import { keptPageRoutes } from './keptPageRoutes.ts';
import { levelRoutes } from './levelRoutes.ts';
import { makeGuessLimits } from './guessLimits.ts';
import { personalRoutes } from './personalRoutes.ts';
import { rehearsalRoutes } from './rehearsalRoutes.ts';
import { replayRoutes } from './replayRoutes.ts';
import { reportRoutes } from './reportRoutes.ts';
import { seatRoutes } from './seatRoutes.ts';
import { sharedPlanRoutes } from './sharedPlanRoutes.ts';
import { security } from './security.ts';
import { screenRoutes } from './screenRoutes.ts';
import { securityTxt } from './securityTxt.ts';
import { sessionRoutes } from './sessionRoutes.ts';
import { site } from './site.ts';
import { teamCopyRoutes } from './teamCopyRoutes.ts';

const PAGES = resolve(import.meta.dirname, '../../dist');

/** All plain HTTP routes. `intoRooms`: the matchmaking routes. */
export function routes(app: Application, services: Services, intoRooms: Router): void {
  const { config, clock, log } = services;
  const limits = makeGuessLimits();
  app.disable('x-powered-by');
  app.set('trust proxy', config.trustProxy);
  app.use(...security(!!config.publicUrl?.startsWith('https:')));

  const pace = rateLimit(services, new Secrets(services.db));
  app.use('/healthz', pace);
  app.use(healthRoutes(services));
  app.use('/.well-known', pace);
  app.use(securityTxt(services));
  app.use(['/api', '/matchmake', '/test'], (_request, response, next) => {
    response.setHeader('Cache-Control', 'no-store');
    next();
  });
  app.use('/api', pace, express.json({ limit: '16kb' }));
  app.use('/api', accountRoutes(services, limits), colleagueRoutes(services), levelRoutes(services), sessionRoutes(services));
  app.use('/api', guestRoutes(services), rehearsalRoutes(services), joinRoutes(services, limits), teamCopyRoutes(services));
  app.use(
    '/api',
    seatRoutes(services),
    keptPageRoutes(services),
    personalRoutes(services),
    reportRoutes(services),
    replayRoutes(services),
  );
  app.use('/api', sharedPlanRoutes(services), aroundRoutes(services), screenRoutes(services, limits));
  // The secret is in the body, so the rate limit comes after parsing. `limitSockets` bounds the number of bodies in
  // progress; a rate limit per address would shut out neighbours.
  app.use('/matchmake', express.json({ limit: '4kb' }), pace, intoRooms);
  if (config.clockControl && clock instanceof SettableClock)
    app.use('/test', pace, express.json({ limit: '1kb' }), clockRoutes(clock));
  app.use(['/api', '/matchmake', '/test'], () => {
    throw new Refusal('notFound');
  });
  app.use(site(join(PAGES, config.pseudoLanguage ? 'pseudo' : 'client')));
  app.use(() => {
    throw new Refusal('notFound');
  });
  app.use(answerFaults(log));
}
