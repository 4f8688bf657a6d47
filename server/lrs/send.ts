import type { Config } from '../config.ts';
import { XAPI_VERSION } from './words.ts';

const PATIENCE_MS = 10_000;
export type Sent = 'kept' | 'refused' | 'later';

/** Posts statements to the store. 'refused': it will never accept these; 'later': it could not accept them now. */
export async function send(lrs: NonNullable<Config['lrs']>, statements: readonly unknown[]): Promise<Sent> {
  try {
    const answer = await fetch(`${lrs.url}/statements`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'X-Experience-API-Version': XAPI_VERSION,
        Authorization: `Basic ${Buffer.from(`${lrs.key}:${lrs.secret}`).toString('base64')}`,
      },
      body: JSON.stringify(statements),
      signal: AbortSignal.timeout(PATIENCE_MS),
      redirect: 'error', // the secret must go nowhere else
    });
    await answer.body?.cancel();
    if (answer.ok) return 'kept';
    if (answer.status === 400 || answer.status === 413) return 'refused';
    return 'later'; // includes a wrong key: nothing is lost until the operator corrects it
  } catch {
    return 'later';
  }
}
