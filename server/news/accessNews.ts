import type { HasBus } from './Bus.ts';

/** Published when a sign-in, a link or a share ended: rooms check again who is in them. */
export const ACCESS_TOPIC = 'access-changed';

let revision = 0; // of all rights, in this process: the only one that serves

/** Increases whenever somebody's right may have ended: earlier checks are then outdated. */
export const accessRevision = (): number => revision;

export async function publishAccessChanged({ bus }: HasBus): Promise<void> {
  revision += 1;
  await bus.publish(ACCESS_TOPIC, {});
}
