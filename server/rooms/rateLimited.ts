import type { MessageContext } from '@colyseus/core';
import type { Rejection } from '../../shared/protocol/rejection.ts';
import type { Authorised } from '../access/Authorised.ts';
import type { MessageBuckets, RoomName } from '../limits/messageBuckets.ts';
import type { MESSAGE_RATES } from '../limits/rates.ts';

type Handler<C> = (client: C, raw: unknown, ctx: MessageContext) => unknown;
interface Sender {
  sessionId: string;
  auth?: Authorised;
}

/**
 * A seat's person has one bucket over all connections; coaches and guests, who may have several connections, have one per
 * connection.
 */
const keyOf = ({ auth, sessionId }: Sender): string => (auth?.as === 'seat' ? `${auth.seat} ${auth.plays}` : sessionId);

/**
 * Applies the rate limits of the table to a room's messages: a message over the limit never reaches its handler. Requests
 * are answered "tooFast".
 */
export function rateLimited<R extends RoomName, C extends Sender>(
  pace: MessageBuckets,
  room: R,
  handlers: Record<keyof (typeof MESSAGE_RATES)[R], Handler<C>>,
): Record<keyof (typeof MESSAGE_RATES)[R], Handler<C>> {
  const limited = (message: string, handle: Handler<C>): Handler<C> => {
    return (client, raw, ctx) =>
      pace.take(`${room} ${message} ${keyOf(client)}`) ? handle(client, raw, ctx) : ctx.reject('tooFast' satisfies Rejection);
  };
  return Object.fromEntries(
    Object.entries<Handler<C>>(handlers).map(([message, handle]) => [message, limited(message, handle)]),
  ) as Record<keyof (typeof MESSAGE_RATES)[R], Handler<C>>;
}
