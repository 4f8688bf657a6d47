import { createAuthContext, matchMaker, ServerError } from '@colyseus/core';
import express, { Router } from 'express';
import type { House } from '../house.ts';

const ROOMS = ['session', 'team'];

/**
 * The one way into a room. It stands in for the framework's own route, which would also let a browser create rooms
 * and join them by id, and answers any page of the world.
 */
export function matchmakeRoutes(house: House): Router {
  const router = Router();
  router.post('/joinOrCreate/:room', express.json({ limit: '4kb' }), async (request, response) => {
    const { room } = request.params;
    if (!ROOMS.includes(room)) return void response.status(404).json({ code: 404, error: 'unknown room' });
    const headers = new Headers(
      Object.entries(request.headers).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
    );
    try {
      const context = createAuthContext({ headers, req: request });
      response.json(await matchMaker.joinOrCreate(room, (request.body ?? {}) as object, context));
    } catch (error) {
      const status = error instanceof ServerError && error.code >= 400 && error.code < 500 ? error.code : 503;
      if (status === 503) house.log.fault('no room', error, { room });
      response.status(status).json({ code: status, error: status === 503 ? 'try again' : (error as Error).message });
    }
  });
  return router;
}
