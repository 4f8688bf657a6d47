import { ServerError, type AuthContext } from '@colyseus/core';
import type { CloseReason } from '../../shared/protocol/closeReason.ts';
import { JoinOptions } from '../../shared/protocol/presence.ts';
import { PROTOCOL_VERSION } from '../../shared/protocol/version.ts';
import { authorise, NotAuthorised } from '../access/authorise.ts';
import type { Authorised } from '../access/Authorised.ts';
import { coachToken } from '../http/cookie.ts';
import { baseOf, isHttps, originHeaders } from '../http/origin.ts';
import type { Services } from '../services.ts';

// The answer to matchmaking is an HTTP response: its code is a status, its message the name of the close reason.
const STATUS = {
  oldVersion: 426,
  signedOut: 401,
  removed: 403,
  refused: 403,
  moved: 409,
  elsewhere: 409,
  ended: 410,
  crowded: 429,
} as const satisfies Record<keyof typeof CloseReason, number>;

/** Refuses a request to join a room. */
export function refuse(reason: keyof typeof CloseReason): never {
  throw new ServerError(STATUS[reason], reason);
}

/** Authorises a request to join a room, by its options and origin; refuses it otherwise. */
export async function authoriseJoin(
  services: Services,
  room: 'session' | 'team',
  raw: unknown,
  context: AuthContext,
): Promise<Authorised> {
  const parsed = JoinOptions.safeParse(raw);
  if (!parsed.success || parsed.data.version !== PROTOCOL_VERSION) refuse('oldVersion');
  // The address shown in links is the best guess of one that participants can use.
  const base = baseOf(
    originHeaders(name => context.headers.get(name)),
    services.config,
  );
  const signIn = coachToken(context.headers.get('cookie'), isHttps(context.req, services.config));
  try {
    return await authorise(services, room, parsed.data, { signIn, base });
  } catch (error) {
    if (error instanceof NotAuthorised) refuse(error.reason);
    throw error;
  }
}
