import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { defineRoom, defineServer } from '@colyseus/core';
import type { Application } from 'express';
import { frameworkLog } from './frameworkLog.ts';
import { RequestGuard } from './http/RequestGuard.ts';
import { routes } from './http/routes.ts';
import { limitSockets, TIMEOUTS } from './limits/sockets.ts';
import { startLrsSender } from './lrs/startLrsSender.ts';
import { startRetention } from './retention/startRetention.ts';
import { GuardedTransport } from './rooms/GuardedTransport.ts';
import { matchmakeRoutes } from './rooms/matchmake.ts';
import { sessionRoom } from './rooms/SessionRoom.ts';
import { teamRoom } from './rooms/TeamRoom.ts';
import type { Services } from './services.ts';
import { renameAllCoachNamesakes } from './sessions/renameCoachNamesakes.ts';
import { checkpointRegularly } from './storage/checkpointRegularly.ts';

export interface App {
  port: number;
  /** Disconnects everybody, finishes writing and closes the store. */
  close(): Promise<void>;
}

/** Starts serving. Only once per process, since the matchmaker is a singleton. */
export async function startApp(services: Services): Promise<App> {
  const { config, log } = services;
  const http = createServer(TIMEOUTS);
  let express!: Application;
  const doors = new RequestGuard(services);
  let open = false;
  const words = frameworkLog(log);

  const server = defineServer({
    greet: false,
    gracefullyShutdown: false,
    // If listening fails, the caller reports why.
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
      session: defineRoom(sessionRoom(services)).filterBy(['session']),
      team: defineRoom(teamRoom(services)).filterBy(['team']),
    },
    express: app => {
      express = app;
      routes(app, services, matchmakeRoutes(services));
    },
  });
  // The framework does not report that a port is taken.
  const failed = once(http, 'error').then(([error]) => Promise.reject(error as Error));
  await Promise.race([server.listen(config.port, config.host), failed]);
  open = true;
  doors.guard(http, express);
  limitSockets(http, config.trustProxy);
  const stopLog = await checkpointRegularly(services.store, resolve(config.dataDir), log);
  await renameAllCoachNamesakes(services).catch((error: unknown) =>
    log.fault("could not rename participants who have a coach's name", error),
  );
  const stopRetention = startRetention(services);
  const stopLrs = await startLrsSender(services);
  return {
    port: (http.address() as AddressInfo).port,
    close: async () => {
      stopRetention();
      stopLrs();
      stopLog();
      await services.rehearsals.stopAll();
      await services.paperwork.close();
      await server.gracefullyShutdown(false);
      http.closeAllConnections();
      await services.journal.flush();
      await services.store.close();
      log.note('closed');
    },
  };
}
