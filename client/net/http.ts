import type {
  ChangePassphrase,
  ChangeSession,
  CoachMe,
  CoachSummary,
  HttpError,
  InviteInfo,
  InviteLink,
  Join,
  Joined,
  JoinInfo,
  LevelPage,
  NewSessionBody,
  Rehearsal,
  Rehearse,
  SeatInfo,
  SecretLink,
  SessionSummary,
  SignIn,
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

export async function call<T>(
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  path: string,
  body?: unknown,
  token?: string,
): Promise<T> {
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

const session = (id: string, rest?: string): string => `/sessions/${encodeURIComponent(id)}${rest ? `/${rest}` : ''}`;

/** The HTTP routes of the server. Each throws an `HttpFailure`. */
export const api = {
  joinInfo: (code: string) => call<JoinInfo>('GET', `/join/${encodeURIComponent(code)}`),
  join: (body: Join) => call<Joined>('POST', '/join', body),
  seat: (token: string) => call<SeatInfo>('GET', '/seat', undefined, token),
  /** A link to become a coach, or to choose a new pass phrase. */
  invite: {
    look: (token: string) => call<InviteInfo>('GET', '/invite', undefined, token),
    accept: (token: string, passphrase: string) => call<CoachMe>('POST', '/invite', { passphrase }, token),
  },
  coach: {
    signIn: (body: SignIn) => call<CoachMe>('POST', '/coach/sign-in', body),
    signOut: () => call<unknown>('POST', '/coach/sign-out', {}),
    me: () => call<CoachMe>('GET', '/coach/me'),
    changePassphrase: (body: ChangePassphrase) => call<unknown>('POST', '/coach/passphrase', body),
    coaches: () => call<CoachSummary[]>('GET', '/coaches'),
    invite: (name: string) => call<InviteLink>('POST', '/coaches/invite', { name }),
    removeCoach: (id: string) => call<unknown>('DELETE', `/coaches/${encodeURIComponent(id)}`),
    levels: () => call<LevelPage[]>('GET', '/levels'),
    level: (id: string) => call<LevelPage>('GET', `/levels/${encodeURIComponent(id)}`),
    sessions: () => call<SessionSummary[]>('GET', '/sessions'),
    newSession: (body: NewSessionBody) => call<SessionSummary>('POST', '/sessions', body),
    changeSession: (id: string, body: ChangeSession) => call<SessionSummary>('PATCH', session(id), body),
    copySession: (id: string) => call<SessionSummary>('POST', session(id, 'copy'), {}),
    /** `name`: what the coach typed. */
    deleteSession: (id: string, name: string) => call<unknown>('DELETE', session(id), { name }),
    share: (id: string, coach: string) => call<SessionSummary>('POST', session(id, 'share'), { coach }),
    unshare: (id: string, coach: string) => call<SessionSummary>('DELETE', session(id, `share/${encodeURIComponent(coach)}`)),
    observerLink: (id: string) => call<SecretLink>('POST', session(id, 'observer'), {}),
    endObservers: (id: string) => call<unknown>('DELETE', session(id, 'observer')),
    seatLink: (id: string, seat: string) => call<SecretLink>('POST', session(id, `seats/${encodeURIComponent(seat)}/link`), {}),
    playAlong: (id: string, seat: string) => call<SecretLink>('POST', session(id, `seats/${encodeURIComponent(seat)}/play`), {}),
    rehearsal: (id: string) => call<Rehearsal>('GET', session(id, 'rehearse')),
    rehearse: (id: string, body: Partial<Rehearse>) => call<Rehearsal>('POST', session(id, 'rehearse'), body),
    endRehearsal: (id: string) => call<Rehearsal>('DELETE', session(id, 'rehearse')),
  },
};
