import type { IncomingMessage, RequestListener, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Services } from '../services.ts';
import { originAllowed, originHeaders } from './origin.ts';
import { ProxyWatch } from './ProxyWatch.ts';
import { isWellFormedRequest, isWellFormedUpgrade } from './wellFormed.ts';

const HARMLESS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Guards every request: malformed ones, and those from pages of other origins, go no further. */
export class RequestGuard {
  #services: Services;
  #watch: ProxyWatch;

  constructor(services: Services) {
    this.#services = services;
    this.#watch = new ProxyWatch(services.log, services.config);
  }

  /** Whether a request with these headers may have effects. A refused page is reported to the operator. */
  allows(get: (name: string) => string | null | undefined): boolean {
    const headers = originHeaders(get);
    const allowed = originAllowed(headers, this.#services.config);
    if (!allowed) this.#watch.refused(headers);
    return allowed;
  }

  /** Routes all requests through our own handler, and upgrades to the framework's sockets through the same checks. */
  guard(http: Server, answer: RequestListener): void {
    http.removeAllListeners('request'); // those of the framework, which accept every origin
    http.on('request', (request, response) => {
      const refuse = (status: number): void => {
        response.writeHead(status, { 'Content-Type': 'application/json' }).end('{"error":"badRequest"}');
      };
      if (request.socket.destroyed) return; // it was disconnected for too many requests at once
      if (!isWellFormedRequest(request)) return refuse(400);
      this.#watch.see(name => header(request, name));
      if (HARMLESS.has(request.method ?? 'GET') || this.allows(name => header(request, name))) return answer(request, response);
      refuse(403);
    });
    const upgrades = http.listeners('upgrade') as ((request: IncomingMessage, socket: Duplex, head: Buffer) => void)[];
    http.removeAllListeners('upgrade'); // on an invalid address the framework throws where nobody catches it
    http.on('upgrade', (request, socket, head) => {
      if (!isWellFormedUpgrade(request)) {
        socket.on('error', () => socket.destroy());
        return void socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
      }
      this.#watch.see(name => header(request, name));
      for (const upgrade of upgrades) upgrade.call(http, request, socket, head);
    });
  }
}

const header = ({ headers }: IncomingMessage, name: string): string | undefined => headers[name]?.toString();
