import type { HttpError } from '../../shared/protocol/http.ts';
import { randomHex } from './randomHex.ts';

/** Why a request failed. 'offline': no answer came. */
export type HttpReason = HttpError | 'offline';

export class HttpFailure extends Error {
  readonly reason: HttpReason;
  readonly waitSeconds: number | null; // until a retry is allowed, when the server says so
  constructor(reason: HttpReason, waitSeconds: number | null = null) {
    super(reason);
    this.name = 'HttpFailure';
    this.reason = reason;
    this.waitSeconds = waitSeconds;
  }
}

/** The reason of any error that a call threw. */
export const reasonOf = (error: unknown): HttpReason => (error instanceof HttpFailure ? error.reason : 'serverError');

const REASONS: Record<number, HttpReason> = {
  400: 'badRequest',
  401: 'signedOut',
  403: 'notYours',
  404: 'notFound',
  409: 'notNow',
  410: 'ended',
  429: 'tooManyTries',
};

/** One request to the server's API. Throws an `HttpFailure`. */
export async function call<T>(
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  path: string,
  body?: unknown,
  token?: string,
  key?: string,
): Promise<T> {
  const headers: Record<string, string> = {};
  if (body !== undefined) headers['content-type'] = 'application/json';
  if (token) headers.authorization = `Bearer ${token}`;
  if (key) headers['idempotency-key'] = key;
  let response: Response;
  try {
    const request: RequestInit = {
      method,
      headers,
      credentials: 'same-origin',
      cache: 'no-store',
      keepalive: method === 'PUT', // what somebody typed last is saved while they leave
      signal: AbortSignal.timeout(10_000),
    };
    if (body !== undefined) request.body = JSON.stringify(body);
    response = await fetch(`/api${path}`, request);
  } catch {
    throw new HttpFailure('offline');
  }
  const answer = (await response.json().catch(() => null)) as { error?: HttpError } | null;
  if (response.ok) return answer as T;
  const reason = answer?.error ?? REASONS[response.status] ?? (response.status >= 502 ? 'offline' : 'serverError');
  throw new HttpFailure(reason, Number(response.headers.get('retry-after')) || null);
}

const KEY_BYTES = 16; // the length that `RequestKey` demands
/** Unanswered requests -> their idempotency keys, so that a retry is recognised. */
const unanswered = new Map<string, string>();

/** A POST that creates something. Retried after a lost answer, it creates it once. Throws an `HttpFailure`. */
export async function callIdempotent<T>(path: string, body: unknown, token?: string): Promise<T> {
  const asked = JSON.stringify([path, body, token]);
  const key = unanswered.get(asked) ?? randomHex(KEY_BYTES);
  unanswered.set(asked, key);
  try {
    const made = await call<T>('POST', path, body, token, key);
    unanswered.delete(asked);
    return made;
  } catch (error) {
    if (!MAY_HAVE_SUCCEEDED.has(reasonOf(error))) unanswered.delete(asked);
    throw error;
  }
}
/** After these a request may have been carried out. */
export const MAY_HAVE_SUCCEEDED: ReadonlySet<HttpReason> = new Set(['offline', 'serverError']);
