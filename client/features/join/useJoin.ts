import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Joined } from '../../../shared/protocol/http.ts';
import type { Portrait } from '../../../shared/protocol/people.ts';
import { clearJoinSecret, joinSecretFor } from '../../net/joinSecret.ts';
import { retryWhenBusy } from '../../net/retryWhenBusy.ts';
import { api, reasonOf, type HttpReason } from '../../net/http.ts';
import { keepSeat } from '../../net/seatToken.ts';
import { store } from '../../store/store.ts';

export interface JoinForm {
  code: string;
  name: string;
  portrait: Portrait | null;
}
export type Missing = keyof JoinForm | null;

/** The wait before each retry when no answer came. */
const AGAIN_MS = [1_000, 2_000, 4_000, 8_000];

/** The first field that is not filled in; null when all are. */
export function missingIn({ code, name, portrait }: JoinForm): Missing {
  if (!code.trim()) return 'code';
  if (!name.trim()) return 'name';
  return portrait ? null : 'portrait';
}

/** Joins, stores the seat on this device, and goes to the waiting room. Retries when no answer comes or the server is busy. */
export function useJoin() {
  const [, go] = useLocation();
  const [busy, setBusy] = useState<false | 'going' | 'again' | 'busy'>(false);
  const [failed, setFailed] = useState<HttpReason | null>(null);

  const ask = async (form: JoinForm & { portrait: Portrait }): Promise<Joined> => {
    const { language } = store.getState().settings;
    const body = { ...form, name: form.name.trim(), language, joining: joinSecretFor(form.code) };
    const once = () => retryWhenBusy(() => api.join(body), { onWait: () => setBusy('busy') });
    for (const wait of AGAIN_MS) {
      try {
        return await once();
      } catch (error) {
        if (reasonOf(error) !== 'offline') throw error;
        setBusy('again');
        await new Promise(next => setTimeout(next, wait));
      }
    }
    return once();
  };

  const join = async ({ code, name, portrait }: JoinForm, deleteOn?: number): Promise<HttpReason | null> => {
    if (!portrait || busy) return null;
    setBusy('going');
    setFailed(null);
    try {
      const joined = await ask({ code, name, portrait });
      clearJoinSecret();
      keepSeat({ token: joined.token, name: joined.name, portrait, deleteOn });
      store.setState({ seatToken: joined.token });
      go('/spel');
      return null;
    } catch (error) {
      const reason = reasonOf(error);
      if (reason === 'refused' || reason === 'elsewhere' || reason === 'ended') clearJoinSecret();
      setFailed(reason);
      setBusy(false);
      return reason;
    }
  };
  return { join, busy, failed };
}
