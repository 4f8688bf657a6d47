import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { defineRoom, defineServer } from '@colyseus/core';
import type { Application } from 'express';
import { frameworkLog } from './frameworkLog.ts';
import type { House } from './house.ts';
import { Doors } from './http/doors.ts';
import { routes } from './http/routes.ts';
import { limitSockets, PATIENCE } from './limits/sockets.ts';
import { keepLrs } from './lrs/keepLrs.ts';
import { GuardedTransport } from './rooms/GuardedTransport.ts';
import { matchmakeRoutes } from './rooms/matchmake.ts';
import { sessionRoom } from './rooms/SessionRoom.ts';
import { teamRoom } from './rooms/TeamRoom.ts';
import { tellAllApart } from './sessions/coachesApart.ts';
import { keepRetention } from './sessions/retention.ts';
import { keepLogSmall } from './storage/keepLogSmall.ts';

export interface App {
  port: number;
  /** Lets everybody out, writes what is left and closes the store. */
  close(): Promise<void>;
}

/** Starts to serve. One per process: the matchmaker is one. */
export async function startApp(house: House): Promise<App> {
  const { config, log } = house;
  const http = createServer(PATIENCE);
  let express!: Application;
  const doors = new Doors(house);
  let open = false;
  const words = frameworkLog(log);

  const server = defineServer({
    greet: false,
    gracefullyShutdown: false,
    // Why it cannot listen is told by whoever starts us.
    logger: { ...words, error: (...parts: unknown[]) => void (open && words.error(...parts)) },
    transport: new GuardedTransport(
      {
        server: http,
        beforeUpgrade: (_request, context) =>
          doors.allows(name => context.headers.get(name)) ? undefined : new Response('wrong origin', { status: 403 }),
      },
      log,
    ),
    rooms: {
      session: defineRoom(sessionRoom(house)).filterBy(['session']),
      team: defineRoom(teamRoom(house)).filterBy(['team']),
    },
    express: app => {
      express = app;
      routes(app, house, matchmakeRoutes(house));
    },
  });
  // The framework never tells that a port is taken.
  const failed = once(http, 'error').then(([error]) => Promise.reject(error as Error));
  await Promise.race([server.listen(config.port, config.host), failed]);
  open = true;
  doors.guard(http, express);
  limitSockets(http, config.trustProxy);
  const stopLog = await keepLogSmall(house.store, resolve(config.dataDir), log);
  await tellAllApart(house).catch((error: unknown) => log.fault('people not told apart from coaches', error));
  const stopRetention = keepRetention(house);
  const stopLrs = keepLrs(house);
  return {
    port: (http.address() as AddressInfo).port,
    close: async () => {
      stopRetention();
      stopLrs();
      stopLog();
      await house.rehearsals.stopAll();
      await house.paperwork.close();
      await server.gracefullyShutdown(false);
      http.closeAllConnections();
      await house.journal.flush();
      await house.store.close();
      log.note('closed');
    },
  };
}
