import type { OnBus } from './Bus.ts';

/** A sign-in, a link or a share ended somewhere: rooms look again at who is in them. */
export const ACCESS_TOPIC = 'access-changed';

let revision = 0; // of who may do what, in this process: the only one that serves

/** Goes up whenever a right of somebody may have ended: what was found before it has to be looked at anew. */
export const accessRevision = (): number => revision;

export async function tellAccessChanged({ bus }: OnBus): Promise<void> {
  revision += 1;
  await bus.publish(ACCESS_TOPIC, {});
}
