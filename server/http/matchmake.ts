import { createAuthContext, matchMaker, ServerError } from '@colyseus/core';
import express, { Router } from 'express';
import type { House } from '../house.ts';
import { admit } from '../rooms/admit.ts';
import type { Limits } from './limits.ts';
import { Refusal } from './Refusal.ts';
import { addressOf } from './who.ts';
import { wakeRoom, type RoomName } from '../rooms/wakeRoom.ts';

const UNKNOWN = 410; // the secret opens nothing (any more)

const isRoom = (name: string): name is RoomName => name === 'session' || name === 'team';

/**
 * The one way into a room. It stands in for the framework's own route, which would also let a browser create rooms
 * and join them by id, and answers any page of the world.
 */
export function matchmakeRoutes(house: House, limits: Limits): Router {
  const router = Router();
  router.post('/joinOrCreate/:room', express.json({ limit: '4kb' }), async (request, response) => {
    const { room } = request.params;
    if (!isRoom(room)) return void response.status(404).json({ code: 404, error: 'unknown room' });
    const headers = new Headers(
      Object.entries(request.headers).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
    );
    try {
      await limits.tokens.check(addressOf(request));
      const context = createAuthContext({ headers, req: request });
      const options = (request.body ?? {}) as Record<string, unknown>;
      await admit(house, room, options, context).catch(async (error: unknown) => {
        if (error instanceof ServerError && error.code === UNKNOWN) await limits.tokens.count(addressOf(request));
        throw error;
      }); // before there is a room
      if (room === 'team' && house.shut.rests(String(options.team))) throw new Error('team is shut');
      await wakeRoom(room, String(options[room]));
      response.json(await matchMaker.joinOrCreate(room, options, context));
    } catch (error) {
      if (error instanceof Refusal) return void response.status(error.status).json({ code: error.status, error: error.reason });
      const status = error instanceof ServerError && error.code >= 400 && error.code < 500 ? error.code : 503;
      const shut = room === 'team' ? house.shut.find(String((request.body as { team?: unknown } | undefined)?.team)) : undefined;
      if (status === 503 && !shut) house.log.fault('no room', error, { room });
      const why = shut ? (shut.why === 'store' ? 'notKept' : 'teamShut') : 'try again';
      response.status(status).json({ code: status, error: status === 503 ? why : (error as Error).message });
    }
  });
  return router;
}
