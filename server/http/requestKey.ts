import { RequestKey } from '../../shared/text/typedSchema.ts';
import { Refusal } from '../Refusal.ts';

/**
 * The key of a request (header `Idempotency-Key`, as in the IETF draft of that name): a retry with the same key creates
 * nothing a second time. Null if there is none; refuses one that others could guess.
 */
export function requestKey(request: { get(name: string): string | undefined }): string | null {
  const given = request.get('idempotency-key');
  if (given === undefined) return null;
  const key = RequestKey.safeParse(given);
  if (!key.success) throw new Refusal('badRequest');
  return key.data;
}
