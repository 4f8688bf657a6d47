import type { Around, Invited } from '../../shared/protocol/around.ts';
import type { AnswerSheet } from '../../shared/protocol/answerSheet.ts';
import type {
  ChangeName,
  ChangePassphrase,
  ChangeSession,
  CoachMe,
  CoachRole,
  CoachSummary,
  InviteInfo,
  InviteLink,
  LevelEstimate,
  LevelPage,
  NewSessionBody,
  LetHappen,
  Rehearsal,
  RehearsedIncident,
  Rehearse,
  SecretLink,
  SessionSummary,
  SignIn,
} from '../../shared/protocol/http.ts';
import type { CoachNoteSaved, SaveCoachNote, SharedPlans } from '../../shared/protocol/sharedPlans.ts';
import type { GroupStatements } from '../../shared/protocol/statements.ts';
import type { CallPlan } from '../../shared/protocol/call.ts';
import type { Language } from '../../shared/text/localised.ts';
import { call, callIdempotent } from './call.ts';

const part = encodeURIComponent;
const session = (id: string, rest = '') => `/sessions/${part(id)}${rest}`;

/** Whose answers: those of a level on disk, or of the level as stored with a session. */
export type AnswersOf = { level: string } | { session: string };

/** The HTTP routes of coaches. Each throws an `HttpFailure`. */
export const coachApi = {
  signIn: (body: SignIn) => call<CoachMe>('POST', '/coach/sign-in', body),
  signOut: () => call<unknown>('POST', '/coach/sign-out', {}),
  me: () => call<CoachMe>('GET', '/coach/me'),
  changeName: (body: ChangeName) => call<CoachMe>('POST', '/coach/name', body),
  changePassphrase: (body: ChangePassphrase) => call<unknown>('POST', '/coach/passphrase', body),

  coaches: () => call<CoachSummary[]>('GET', '/coaches'),
  removeCoach: (id: string) => call<unknown>('DELETE', `/coaches/${part(id)}`),
  invite: (asked: { name: string; role: CoachRole }) => call<InviteLink>('POST', '/coaches/invite', asked),
  invitation: (token: string) => call<InviteInfo>('GET', '/invite', undefined, token),
  acceptInvite: (token: string, passphrase: string) => call<CoachMe>('POST', '/invite', { passphrase }, token),

  levels: () => call<LevelPage[]>('GET', '/levels'),
  level: (id: string) => call<LevelPage>('GET', `/levels/${part(id)}`),
  estimate: (id: string, form: LevelEstimate['form'], skip: readonly string[]) =>
    call<LevelEstimate>('GET', `/levels/${part(id)}/estimate?form=${form}&skip=${skip.map(part).join()}`),
  answers: (of: AnswersOf, size: 5 | 4 | 3, language: Language) =>
    call<AnswerSheet>(
      'GET',
      `${'level' in of ? `/levels/${part(of.level)}` : session(of.session)}/answers?size=${size}&language=${language}`,
    ),

  /** The address of a copy of a team's game, to download for support. */
  teamCopy: (id: string, team: string) => `/api${session(id, `/teams/${part(team)}/copy.json`)}`,
  sessions: () => call<SessionSummary[]>('GET', '/sessions'),
  newSession: (body: NewSessionBody) => callIdempotent<SessionSummary>('/sessions', body),
  changeSession: (id: string, body: ChangeSession) => call<SessionSummary>('PATCH', session(id), body),
  deleteSession: (id: string, name: string) => call<unknown>('DELETE', session(id), { name }),
  groupStatements: (id: string, language: Language) =>
    call<GroupStatements>('GET', session(id, `/statements?language=${language}`)),
  plans: (id: string, language: Language) => call<SharedPlans>('GET', session(id, `/plans?language=${language}`)),
  saveNote: (id: string, seat: string, body: SaveCoachNote) =>
    call<CoachNoteSaved>('PUT', session(id, `/notes/${part(seat)}`), body),
  around: (id: string, language: Language) => call<Around>('GET', session(id, `/around?language=${language}`)),
  saveCall: (id: string, body: CallPlan, language: Language) =>
    call<Around>('PUT', session(id, `/call?language=${language}`), body),
  saveInvited: (id: string, body: Invited, language: Language) =>
    call<Around>('PUT', session(id, `/invited?language=${language}`), body),
  /** The address of the session's entry for a calendar, to download. */
  invitationFile: (id: string, who: 'participants' | 'coach', language: Language) =>
    `/api${session(id, `/invitation.ics?for=${who}&language=${language}`)}`,
  share: (id: string, coach: string) => call<SessionSummary>('POST', session(id, '/share'), { coach }),
  unshare: (id: string, coach: string) => call<SessionSummary>('DELETE', session(id, `/share/${part(coach)}`)),
  observerLink: (id: string) => callIdempotent<SecretLink>(session(id, '/observer'), {}),
  endObservers: (id: string) => call<unknown>('DELETE', session(id, '/observer')),

  /** Whoever opens it takes over the seat. */
  seatLink: (id: string, seat: string) => call<SecretLink>('POST', session(id, `/seats/${part(seat)}/link`), {}),
  /** A coach plays along in the seat; its person stays in it too. */
  playAlong: (id: string, seat: string) => call<SecretLink>('POST', session(id, `/seats/${part(seat)}/play`), {}),

  rehearse: (id: string, body: Partial<Rehearse>) => call<Rehearsal>('POST', session(id, '/rehearse'), body),
  rehearsal: (id: string) => call<Rehearsal>('GET', session(id, '/rehearse')),
  letHappen: (id: string, body: LetHappen) => call<void>('POST', session(id, '/rehearse/incidents'), body),
  incidents: (id: string) => call<RehearsedIncident[]>('GET', session(id, '/rehearse/incidents')),
  endRehearsal: (id: string) => call<Rehearsal>('DELETE', session(id, '/rehearse')),
};
