import { randomBytes } from 'node:crypto';
import { api } from './api.ts';

/** Opens a link like a browser does: with a new secret, which becomes its seat token. */
export async function openLink(
  url: string,
  link: string,
  key = randomBytes(32).toString('base64url'),
): Promise<{ status: number; token: string; error: string | undefined }> {
  const token = link.includes('#t=') ? link.split('#t=')[1]! : link;
  const { status, body } = await api<{ opened?: 'taken' | 'kept'; error?: string }>(url, 'POST', '/api/seat/open', {
    token,
    body: { key },
  });
  return { status, token: body.opened === 'taken' ? key : token, error: body.error };
}
