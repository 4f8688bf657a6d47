import type { OwnPage, Plan } from '../../shared/protocol/plan.ts';
import type { PrivacyPage } from '../../shared/protocol/privacy.ts';
import type { FollowUp, LaterPage, SaveLater, SaveStatement, StatementsPage } from '../../shared/protocol/statements.ts';
import type { Language } from '../../shared/text/localised.ts';
import { store } from '../store/store.ts';
import { callToMake } from './call.ts';
import { call } from './http.ts';
import { keptSeat } from './seatToken.ts';

let opened: string | null = null; // by a private link, before the device keeps it

/** Somebody came by the private link of their own page. */
export const openOwn = (token: string): void => void (opened = token);
/** The secret of this person's seat, also when the session itself is over. */
export const ownToken = (): string | null => opened ?? store.getState().seatToken ?? keptSeat()?.token ?? null;

/** In the language this person chose here; without a choice the server speaks that of their seat. */
const chosen = (): string => {
  const { languageChosen, settings } = store.getState();
  return languageChosen ? `?language=${settings.language}` : '';
};

const GONE_MS = 20_000; // a PDF is made when it is asked for

/** What belongs to one participant alone. Each throws an `HttpFailure`. */
export const own = {
  page: (token: string) => call<OwnPage>('GET', `/own${chosen()}`, undefined, token),
  statements: (token: string) => call<StatementsPage>('GET', `/own/statements${chosen()}`, undefined, token),
  saveStatement: (token: string, body: SaveStatement) => call<StatementsPage>('POST', '/own/statements', body, token),
  savePlan: (token: string, plan: Plan) => call<Plan>('PUT', '/own/plan', plan, token),
  saveContact: (token: string, text: string | null) => call<unknown>('PUT', '/own/contact', { text }, token),
  savePseudonym: (token: string, pseudonym: string | null) => call<unknown>('PUT', '/own/pseudonym', { pseudonym }, token),
  followUp: (token: string) => callToMake<FollowUp>('/own/follow-up', {}, token),
  erase: (token: string) => call<unknown>('DELETE', '/own', undefined, token),
  privacy: (language: Language, token?: string) => call<PrivacyPage>('GET', `/privacy?language=${language}`, undefined, token),
};

/** The follow-up of six weeks later: a record of its own, without a name. */
export const later = {
  page: (token: string) => call<LaterPage>('GET', `/later${chosen()}`, undefined, token),
  save: (token: string, body: SaveLater) => call<LaterPage>('POST', '/later', body, token),
  erase: (token: string) => call<unknown>('DELETE', '/later', undefined, token),
};

export type OwnFile = 'own/plan.pdf' | 'own/certificate.pdf' | 'own/step.ics' | 'own/data.json' | 'later/reminder.ics';

/** Fetches a file with the seat's secret and hands it to the browser to keep. False when it did not come. */
export async function keepFile(token: string, path: OwnFile, name: string): Promise<boolean> {
  try {
    const certificate = path === 'own/certificate.pdf'; // its name goes in the body; '' is that of the plan
    const response = await fetch(`/api/${path}${path === 'own/data.json' ? '' : chosen()}`, {
      method: certificate ? 'POST' : 'GET',
      headers: { authorization: `Bearer ${token}`, ...(certificate && { 'content-type': 'application/json' }) },
      body: certificate ? JSON.stringify({ name: '' }) : null,
      cache: 'no-store',
      signal: AbortSignal.timeout(GONE_MS),
    });
    if (!response.ok) return false;
    handOver(await response.blob(), name);
    return true;
  } catch {
    return false;
  }
}

function handOver(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 30_000);
}
