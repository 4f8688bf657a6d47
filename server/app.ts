import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { defineRoom, defineServer } from '@colyseus/core';
import { WebSocketTransport } from '@colyseus/ws-transport';
import type { Application } from 'express';
import type { House } from './house.ts';
import { originAllowed } from './http/origin.ts';
import { routes } from './http/routes.ts';
import { limitSockets, PATIENCE } from './limits/sockets.ts';
import { keepLrs } from './lrs/keepLrs.ts';
import { sessionRoom } from './rooms/SessionRoom.ts';
import { teamRoom } from './rooms/TeamRoom.ts';
import { keepRetention } from './sessions/retention.ts';

export interface App {
  port: number;
  /** Lets everybody out, writes what is left and closes the store. */
  close(): Promise<void>;
}

const HARMLESS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Starts to serve. One per process: the matchmaker is one. */
export async function startApp(house: House): Promise<App> {
  const { config, log } = house;
  const http = createServer(PATIENCE);
  let express!: Application;
  const allowed = (headers: IncomingMessage['headers']): boolean =>
    originAllowed({ origin: headers.origin, host: headers.host, forwardedHost: headers['x-forwarded-host']?.toString() }, config);

  const server = defineServer({
    greet: false,
    gracefullyShutdown: false,
    logger: frameworkLog(house),
    transport: new WebSocketTransport({
      server: http,
      maxPayload: 16 * 1024,
      pingInterval: 5000,
      pingMaxRetries: 2,
      beforeUpgrade: (_request, context) =>
        allowed(Object.fromEntries(context.headers)) ? undefined : new Response('wrong origin', { status: 403 }),
    }),
    rooms: {
      session: defineRoom(sessionRoom(house)).filterBy(['session']),
      team: defineRoom(teamRoom(house)).filterBy(['team']),
    },
    express: app => {
      express = app;
      routes(app, house);
    },
  });
  // The framework never tells that a port is taken.
  const failed = once(http, 'error').then(([error]) => Promise.reject(error as Error));
  await Promise.race([server.listen(config.port, config.host), failed]);
  answerOnly(http, express, allowed);
  limitSockets(http, config.trustProxy);
  const stopRetention = keepRetention(house);
  const stopLrs = keepLrs(house);
  return {
    port: (http.address() as AddressInfo).port,
    close: async () => {
      stopRetention();
      stopLrs();
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

/** Our own routes answer everything; what could do harm only when it comes from our own pages. */
function answerOnly(http: HttpServer, express: RequestListener, allowed: (headers: IncomingMessage['headers']) => boolean): void {
  http.removeAllListeners('request'); // the framework's, which let every origin in
  http.on('request', (request, response) => {
    if (HARMLESS.has(request.method ?? 'GET') || allowed(request.headers)) return express(request, response);
    response.writeHead(403, { 'Content-Type': 'application/json' }).end('{"error":"badRequest"}');
  });
}

/** The framework's own words become lines of our log. */
function frameworkLog({ log }: House): {
  info(): void;
  debug(): void;
  trace(): void;
  warn(...words: unknown[]): void;
  error(...words: unknown[]): void;
} {
  const words = (parts: unknown[]): string =>
    parts
      .map(part => (part instanceof Error ? part.message : String(part)))
      .join(' ')
      .split('\n')[0]!
      .slice(0, 300);
  return {
    info() {},
    debug() {},
    trace() {},
    warn: (...parts) => log.note(words(parts)),
    error: (...parts) => {
      if (!words(parts).includes('listen E')) log.note(words(parts)); // told by whoever starts us
    },
  };
}
