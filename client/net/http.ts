import type {
  CoachMe,
  HttpError,
  Join,
  Joined,
  JoinInfo,
  LevelSummary,
  NewSession,
  SeatInfo,
  SessionSummary,
} from '../../shared/protocol/http.ts';

/** Why a request did not work. 'offline': no answer came. */
export type HttpReason = HttpError | 'offline';

export class HttpFailure extends Error {
  readonly reason: HttpReason;
  constructor(reason: HttpReason) {
    super(reason);
    this.name = 'HttpFailure';
    this.reason = reason;
  }
}

/** The reason of anything that a call of `api` threw. */
export const reasonOf = (error: unknown): HttpReason => (error instanceof HttpFailure ? error.reason : 'serverError');

const REASONS: Record<number, HttpReason> = {
  400: 'badRequest',
  401: 'signedOut',
  404: 'notFound',
  410: 'ended',
  429: 'tooManyTries',
};

async function call<T>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown, token?: string): Promise<T> {
  const headers: Record<string, string> = {};
  if (body !== undefined) headers['content-type'] = 'application/json';
  if (token) headers.authorization = `Bearer ${token}`;
  let response: Response;
  try {
    const request: RequestInit = {
      method,
      headers,
      credentials: 'same-origin',
      cache: 'no-store',
      signal: AbortSignal.timeout(10_000),
    };
    if (body !== undefined) request.body = JSON.stringify(body);
    response = await fetch(`/api${path}`, request);
  } catch {
    throw new HttpFailure('offline');
  }
  const answer = (await response.json().catch(() => null)) as { error?: HttpError } | null;
  if (response.ok) return answer as T;
  throw new HttpFailure(answer?.error ?? REASONS[response.status] ?? (response.status >= 502 ? 'offline' : 'serverError'));
}

/** The HTTP routes of the server. Each throws an `HttpFailure`. */
export const api = {
  joinInfo: (code: string) => call<JoinInfo>('GET', `/join/${encodeURIComponent(code)}`),
  join: (body: Join) => call<Joined>('POST', '/join', body),
  seat: (token: string) => call<SeatInfo>('GET', '/seat', undefined, token),
  coach: {
    signIn: (body: { passphrase: string }) => call<CoachMe>('POST', '/coach/sign-in', body),
    signOut: () => call<unknown>('POST', '/coach/sign-out', {}),
    me: () => call<CoachMe>('GET', '/coach/me'),
    levels: () => call<LevelSummary[]>('GET', '/levels'),
    sessions: () => call<SessionSummary[]>('GET', '/sessions'),
    newSession: (body: NewSession) => call<SessionSummary>('POST', '/sessions', body),
    deleteSession: (id: string) => call<unknown>('DELETE', `/sessions/${encodeURIComponent(id)}`),
  },
};
