import type { Request, RequestHandler } from 'express';
import { addressKey } from '../limits/addressKey.ts';
import { Buckets } from '../limits/Buckets.ts';
import { ROUTE_RATES, type RouteKind } from '../limits/rates.ts';
import { routeKind } from '../limits/routeKinds.ts';
import type { Secrets } from '../limits/Secrets.ts';
import { Refusal } from '../Refusal.ts';
import type { Services } from '../services.ts';
import { bearer, signInToken } from './who.ts';

/** Routes for which no secret makes a difference: they work even if the store cannot be read. */
const FOR_ALL: ReadonlySet<RouteKind> = new Set(['health', 'test', 'other']);

/**
 * The rate limit of every route: a request takes from the bucket of its kind of route, per secret if it has one of ours,
 * else per address. Over the limit it is answered 429 before anything is read or computed.
 */
export function rateLimit(services: Services, secrets: Secrets): RequestHandler {
  const buckets = new Buckets(key => {
    const [kind, of] = key.split(' ') as [RouteKind, 'secret' | 'address'];
    return ROUTE_RATES[kind][of];
  });
  return async (request, _response, next) => {
    const kind = routeKind(request.method, request.baseUrl + request.path);
    if (kind === 'join') return next(); // counted once its body is parsed: see JoinRate
    const secret = FOR_ALL.has(kind) ? null : await secretHashOf(services, secrets, request);
    const bucket = buckets.of(secret ? `${kind} secret ${secret}` : `${kind} address ${addressKey(request.ip)}`);
    if (!bucket.take()) throw new Refusal('tooManyTries', Math.ceil(bucket.waitMs / 1000));
    next();
  };
}

async function secretHashOf(services: Services, secrets: Secrets, request: Request): Promise<string | null> {
  for (const given of [bearer(request), ...ofRoom(request.body), signInToken(services, request)]) {
    const known = await secrets.known(given);
    if (known) return known;
  }
  return null;
}

/** The secrets in the options of a request to join a room. */
function ofRoom(body: unknown): (string | undefined)[] {
  const { token, observer } = (body ?? {}) as Record<string, unknown>;
  return [token, observer].map(one => (typeof one === 'string' && one.length <= 100 ? one : undefined));
}
