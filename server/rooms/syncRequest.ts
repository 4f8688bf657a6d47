import { z } from 'zod';

/** 'sync' asks for the whole view; a coach says whose. */
export const SyncRequest = z.object({ seat: z.string().max(64).optional() }).nullish();
