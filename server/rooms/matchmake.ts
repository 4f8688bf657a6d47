import { createAuthContext, matchMaker, ServerError } from '@colyseus/core';
import { Router } from 'express';
import type { Services } from '../services.ts';
import { authoriseJoin, refuse } from './authoriseJoin.ts';
import { isCrowded } from './isCrowded.ts';
import { type RoomName, wakeRoom } from './wakeRoom.ts';

const isRoom = (name: string): name is RoomName => name === 'session' || name === 'team';

/**
 * The only way into a room. Replaces the framework's own route, which would also let browsers create rooms and join them
 * by id, and answers any origin.
 */
export function matchmakeRoutes(services: Services): Router {
  const router = Router();
  router.post('/joinOrCreate/:room', async (request, response) => {
    const { room } = request.params;
    if (!isRoom(room)) return void response.status(404).json({ code: 404, error: 'unknown room' });
    const headers = new Headers(
      Object.entries(request.headers).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
    );
    try {
      const context = createAuthContext({ headers, req: request });
      const options = (request.body ?? {}) as Record<string, unknown>;
      const auth = await authoriseJoin(services, room, options, context); // before there is a room
      if (room === 'team' && services.shutTeams.failedRecently(String(options.team))) throw new Error('team is shut');
      const roomId = await wakeRoom(room, String(options[room]));
      if (isCrowded(matchMaker.getLocalRoomById(roomId)?.clients ?? [], { auth })) refuse('crowded');
      response.json(await matchMaker.joinOrCreate(room, options, context));
    } catch (error) {
      const status = error instanceof ServerError && error.code >= 400 && error.code < 500 ? error.code : 503;
      const shut =
        room === 'team' ? services.shutTeams.find(String((request.body as { team?: unknown } | undefined)?.team)) : undefined;
      if (status === 503 && !shut) services.log.fault('could not open a room', error, { room });
      const why = shut ? (shut.why === 'store' ? 'notKept' : 'teamShut') : 'try again';
      response.status(status).json({ code: status, error: status === 503 ? why : (error as Error).message });
    }
  });
  return router;
}
