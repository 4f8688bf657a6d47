import { z } from 'zod';
import { IdOrNone } from '../../shared/text/typedSchema.ts';

/** 'sync' asks for the full view; a coach says of which seat. */
export const SyncRequest = z.object({ seat: IdOrNone.optional() }).nullish();
