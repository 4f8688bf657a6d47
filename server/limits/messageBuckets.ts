import { Buckets } from './Buckets.ts';
import { MESSAGE_RATES, type Rate } from './rates.ts';

export type RoomName = keyof typeof MESSAGE_RATES;

/** By room and message, for the whole server: somebody who reconnects finds their bucket as it was. */
export type MessageBuckets = Buckets;
export const newMessageBuckets = (): MessageBuckets =>
  new Buckets(key => {
    const [room, message] = key.split(' ') as [RoomName, string];
    return (MESSAGE_RATES[room] as Record<string, Rate>)[message]!;
  });
