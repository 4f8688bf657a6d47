import type { OwnPage, Plan } from '../../shared/protocol/plan.ts';
import type { PrivacyPage } from '../../shared/protocol/privacy.ts';
import type { FollowUp, LaterPage, SaveLater, SaveStatement, StatementsPage } from '../../shared/protocol/statements.ts';
import type { Language } from '../../shared/text/localised.ts';
import { store } from '../store/store.ts';
import { callIdempotent } from './call.ts';
import { call } from './http.ts';
import { openedOwn } from './ownKey.ts';
import { keptSeat } from './seatToken.ts';

/** The secret of the page that somebody opened, or of this device's seat, also after the session ended. */
export const ownToken = (): string | null => openedOwn() ?? store.getState().seatToken ?? keptSeat()?.token ?? null;

/** The query for the language this person chose here; without it the server uses the language of their seat. */
const chosen = (): string => {
  const { languageChosen, settings } = store.getState();
  return languageChosen ? `?language=${settings.language}` : '';
};

const DOWNLOAD_TIMEOUT_MS = 20_000; // the server makes a PDF on request

/** The routes for a participant's own data. Each throws an `HttpFailure`. */
export const own = {
  page: (token: string) => call<OwnPage>('GET', `/own${chosen()}`, undefined, token),
  statements: (token: string) => call<StatementsPage>('GET', `/own/statements${chosen()}`, undefined, token),
  saveStatement: (token: string, body: SaveStatement) => call<StatementsPage>('POST', '/own/statements', body, token),
  savePlan: (token: string, plan: Plan) => call<Plan>('PUT', '/own/plan', plan, token),
  share: (token: string, on: boolean) => call<unknown>('PUT', '/own/share', { on }, token),
  keep: (token: string, on: boolean) => call<unknown>('PUT', '/own/keep', { on }, token),
  saveContact: (token: string, text: string | null) => call<unknown>('PUT', '/own/contact', { text }, token),
  savePseudonym: (token: string, pseudonym: string | null) => call<unknown>('PUT', '/own/pseudonym', { pseudonym }, token),
  followUp: (token: string) => callIdempotent<FollowUp>('/own/follow-up', {}, token),
  erase: (token: string) => call<unknown>('DELETE', '/own', undefined, token),
  privacy: (language: Language, token?: string) => call<PrivacyPage>('GET', `/privacy?language=${language}`, undefined, token),
};

/** The routes of the follow-up after six weeks: a separate record, without a name. */
export const later = {
  page: (token: string) => call<LaterPage>('GET', `/later${chosen()}`, undefined, token),
  save: (token: string, body: SaveLater) => call<LaterPage>('POST', '/later', body, token),
  erase: (token: string) => call<unknown>('DELETE', '/later', undefined, token),
};

export type OwnFile =
  'own/plan.pdf' | 'own/certificate.pdf' | 'own/step.ics' | `own/team.ics?day=${string}` | 'own/data.json' | 'later/reminder.ics';

/** The address of a file, in the language this person chose here; what is stored is the same in all. */
const inLanguage = (path: OwnFile): string => {
  const query = path === 'own/data.json' ? '' : chosen();
  return path + (path.includes('?') ? query.replace('?', '&') : query);
};

/** Downloads a file with the seat's secret. False when that failed. */
export async function downloadFile(token: string, path: OwnFile, name: string): Promise<boolean> {
  try {
    const certificate = path === 'own/certificate.pdf'; // the name on it goes in the body; '' means the name in the plan
    const response = await fetch(`/api/${inLanguage(path)}`, {
      method: certificate ? 'POST' : 'GET',
      headers: { authorization: `Bearer ${token}`, ...(certificate && { 'content-type': 'application/json' }) },
      body: certificate ? JSON.stringify({ name: '' }) : null,
      cache: 'no-store',
      signal: AbortSignal.timeout(DOWNLOAD_TIMEOUT_MS),
    });
    if (!response.ok) return false;
    saveBlob(await response.blob(), name);
    return true;
  } catch {
    return false;
  }
}

export function saveBlob(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 30_000);
}
