import { z } from 'zod';
import { IdOrNone } from '../../shared/text/typedSchema.ts';

/** 'sync' asks for the whole view; a coach says whose. */
export const SyncRequest = z.object({ seat: IdOrNone.optional() }).nullish();
