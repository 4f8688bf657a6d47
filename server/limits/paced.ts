import type { MessageContext } from '@colyseus/core';
import type { Rejection } from '../../shared/protocol/rejection.ts';
import type { Admitted } from '../rooms/admit.ts';
import { Buckets } from './Buckets.ts';
import { MESSAGE_RATES, type Rate } from './rates.ts';

type RoomName = keyof typeof MESSAGE_RATES;
type Handler<C> = (client: C, raw: unknown, ctx: MessageContext) => unknown;
interface Sender {
  sessionId: string;
  auth?: Admitted;
}

/** By room and message. Of the whole house: who comes back on a new connection finds the bucket as it was. */
export type Pace = Buckets;
export const newPace = (): Pace =>
  new Buckets(key => {
    const [room, message] = key.split(' ') as [RoomName, string];
    return (MESSAGE_RATES[room] as Record<string, Rate>)[message]!;
  });
/** A seat's person has one bucket over all connections; coaches and guests, who may have several, one for each. */
const keyOf = ({ auth, sessionId }: Sender): string => (auth?.as === 'seat' ? `${auth.seat} ${auth.plays}` : sessionId);

/**
 * A room's messages, each with the rate that stands for it in the table: what comes too fast never reaches its handler.
 * Whoever waits for an answer is told "tooFast".
 */
export function paced<R extends RoomName, C extends Sender>(
  pace: Pace,
  room: R,
  handlers: Record<keyof (typeof MESSAGE_RATES)[R], Handler<C>>,
): Record<keyof (typeof MESSAGE_RATES)[R], Handler<C>> {
  const calm = (message: string, handle: Handler<C>): Handler<C> => {
    return (client, raw, ctx) =>
      pace.take(`${room} ${message} ${keyOf(client)}`) ? handle(client, raw, ctx) : ctx.reject('tooFast' satisfies Rejection);
  };
  return Object.fromEntries(
    Object.entries<Handler<C>>(handlers).map(([message, handle]) => [message, calm(message, handle)]),
  ) as Record<keyof (typeof MESSAGE_RATES)[R], Handler<C>>;
}
