import { RequestKey } from '../../shared/text/typedSchema.ts';
import { Refusal } from '../Refusal.ts';

/**
 * What a browser calls this request (header `Idempotency-Key`, as in the IETF's draft of that name): the same again, because
 * its answer was lost, makes nothing a second time. Null when it was given none; refuses one that others could guess.
 */
export function requestKey(request: { get(name: string): string | undefined }): string | null {
  const given = request.get('idempotency-key');
  if (given === undefined) return null;
  const key = RequestKey.safeParse(given);
  if (!key.success) throw new Refusal('badRequest');
  return key.data;
}
