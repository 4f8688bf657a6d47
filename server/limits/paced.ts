import type { MessageContext } from '@colyseus/core';
import type { Rejection } from '../../shared/protocol/rejection.ts';
import { MESSAGE_RATES } from './rates.ts';
import { TokenBucket } from './TokenBucket.ts';

type RoomName = keyof typeof MESSAGE_RATES;
type Handler<C> = (client: C, raw: unknown, ctx: MessageContext) => unknown;

/**
 * A room's messages, each with the bucket that stands for it in the table of rates: what comes too fast never reaches its
 * handler. Whoever waits for an answer is told "tooFast".
 */
export function paced<R extends RoomName, C extends object>(
  room: R,
  handlers: Record<keyof (typeof MESSAGE_RATES)[R], Handler<C>>,
): Record<keyof (typeof MESSAGE_RATES)[R], Handler<C>> {
  const known = new WeakMap<C, Map<string, TokenBucket>>();
  const bucketOf = (client: C, message: string): TokenBucket => {
    const own = known.get(client) ?? new Map<string, TokenBucket>();
    known.set(client, own);
    const rates: Record<string, { burst: number; perSecond: number }> = MESSAGE_RATES[room];
    const bucket = own.get(message) ?? new TokenBucket(rates[message]!);
    own.set(message, bucket);
    return bucket;
  };
  return Object.fromEntries(
    Object.entries<Handler<C>>(handlers).map(([message, handle]): [string, Handler<C>] => [
      message,
      (client, raw, ctx) => {
        if (bucketOf(client, message).take()) return handle(client, raw, ctx);
        return ctx.reject('tooFast' satisfies Rejection);
      },
    ]),
  ) as Record<keyof (typeof MESSAGE_RATES)[R], Handler<C>>;
}
